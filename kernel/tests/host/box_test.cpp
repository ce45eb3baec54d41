// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/memory/box.hpp>
#include <keel/memory/shared.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

using namespace keel;

namespace {

struct Counted {
    static inline int alive = 0;
    int value;
    explicit Counted(int value) : value{value} { ++alive; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    ~Counted() { --alive; }
};

Result<Box<Counted>> two_boxes() {
    auto first = TRY(make_box<Counted>(1));
    auto second = TRY(make_box<Counted>(2));
    second->value += first->value;
    return second;
}

}  // namespace

TEST(Box, DestroysAndFreesWhatItOwns) {
    {
        auto box = make_box<Counted>(3).value();
        EXPECT_EQ(box->value, 3);
        EXPECT_EQ(Counted::alive, 1);
        const Counted* place = &*box;
        auto other = std::move(box);
        EXPECT_EQ(&*other, place) << "what a Box owns stays where it is";
        other = make_box<Counted>(4).value();
        EXPECT_EQ(other->value, 4);
        EXPECT_EQ(Counted::alive, 1);
    }
    EXPECT_EQ(Counted::alive, 0);
    EXPECT_EQ(fake::objects_alive, 0);
}

TEST(Box, EachAllocationThatFailsLeavesNothingBehind) {
    for (int allowed = 0; allowed < 2; ++allowed) {
        fake::allocations_left = allowed;
        EXPECT_EQ(two_boxes().error(), error::no_memory);
        EXPECT_EQ(Counted::alive, 0);
        EXPECT_EQ(fake::objects_alive, 0);
    }
    fake::allocations_left = -1;
    EXPECT_EQ(two_boxes().value()->value, 3);
    EXPECT_EQ(fake::objects_alive, 0);
}

TEST(Box, ComesBackFromTheCSide) {
    Counted* kept = make_box<Counted>(5).value().release();
    EXPECT_EQ(Counted::alive, 1);
    { Box<Counted> back{kept, unsafe{"release() gave it up above"}}; }
    EXPECT_EQ(Counted::alive, 0);
    EXPECT_EQ(fake::objects_alive, 0);
}

TEST(Arc, LivesUntilTheLastOwnerGoes) {
    {
        auto first = Arc<Counted>::make(6).value();
        {
            const auto second = first;
            EXPECT_EQ(&*second, &*first);
        }
        EXPECT_EQ(Counted::alive, 1);
        void* kept = std::move(first).release();
        EXPECT_EQ(Arc<Counted>::peek(kept, unsafe{"its count was just given up"}).value, 6);
        const auto back = Arc<Counted>::adopt(kept, unsafe{"its count was just given up"});
        EXPECT_EQ(back->value, 6);
    }
    EXPECT_EQ(Counted::alive, 0);
    EXPECT_EQ(fake::objects_alive, 0);
}
