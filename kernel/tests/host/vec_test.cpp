// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/memory/box.hpp>
#include <keel/memory/vec.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

using namespace keel;

namespace {

struct Traced {
    static inline int alive = 0;
    explicit Traced(int value) : value{value} { ++alive; }
    Traced(Traced&& other) : value{other.value} { ++alive; }
    ~Traced() { --alive; }
    int value;
};

class VecTest : public testing::Test {
protected:
    ~VecTest() override {
        fake::allocations_left = -1;
        EXPECT_EQ(Traced::alive, 0);
        EXPECT_EQ(fake::objects_alive, 0);
    }
};

}  // namespace

TEST_F(VecTest, KeepsItsValuesWhenItGrows) {
    Vec<Traced> values;
    for (int value = 0; value < 100; ++value) ASSERT_TRUE(values.push(Traced{value}));
    EXPECT_EQ(values.size(), 100u);
    EXPECT_EQ(Traced::alive, 100);
    int expected = 0;
    for (const auto& value : values.span()) EXPECT_EQ(value.value, expected++);
    EXPECT_EQ(fake::objects_alive, 1) << "the rooms that were too small are freed";
}

TEST_F(VecTest, StaysAsItWasWhereGrowingFails) {
    Vec<Traced> values;
    while (values.size() < values.capacity() || values.capacity() == 0) ASSERT_TRUE(values.push(Traced{7}));
    fake::allocations_left = 0;
    const auto size = values.size();
    EXPECT_EQ(values.push(Traced{8}).error(), error::no_memory);
    EXPECT_EQ(values.size(), size);
    EXPECT_EQ(values[size - 1].value, 7);
    EXPECT_EQ(values.reserve(~usize{0}).error(), error::no_memory);
    EXPECT_EQ(Traced::alive, static_cast<int>(size));
}

TEST_F(VecTest, TakesReservedRoomOnlyWithoutAllocating) {
    Vec<Traced> values;
    EXPECT_EQ(values.push_reserved(Traced{1}).error(), error::no_space);
    ASSERT_TRUE(values.reserve(2));
    fake::allocations_left = 0;
    const auto room = values.capacity();
    for (usize count = 0; count < room; ++count) EXPECT_TRUE(values.push_reserved(Traced{2}));
    EXPECT_EQ(values.push_reserved(Traced{3}).error(), error::no_space);
}

TEST_F(VecTest, GivesValuesBackFromItsEnd) {
    Vec<Traced> values;
    for (int value = 0; value < 5; ++value) ASSERT_TRUE(values.push(Traced{value}));
    values.truncate(2);
    EXPECT_EQ(Traced::alive, 2);
    EXPECT_EQ(values.pop()->value, 1);
    EXPECT_EQ(values.pop()->value, 0);
    EXPECT_FALSE(values.pop());
    EXPECT_TRUE(values.empty());
}

TEST_F(VecTest, MovesWithoutCopying) {
    Vec<Box<int>> first;
    ASSERT_TRUE(first.push(make_box<int>(1).value()));
    const int* place = &*first[0];
    Vec<Box<int>> second{std::move(first)};
    EXPECT_EQ(&*second[0], place);
    Vec<Box<int>> third;
    ASSERT_TRUE(third.push(make_box<int>(2).value()));
    third = std::move(second);
    EXPECT_EQ(third.size(), 1u);
    EXPECT_EQ(&*third[0], place);
}

TEST_F(VecTest, TrapsOutsideOfItsValues) {
    Vec<int> values;
    ASSERT_TRUE(values.push(1));
    EXPECT_DEATH(values[1] = 2, "");
}

TEST_F(VecTest, InsertsAndRemovesInTheMiddle) {
    Vec<Traced> values;
    for (int value : {0, 4}) ASSERT_TRUE(values.push(Traced{value}));
    ASSERT_TRUE(values.insert(1, Traced{2}));
    ASSERT_TRUE(values.insert(1, Traced{1}));
    ASSERT_TRUE(values.insert(3, Traced{3}));
    ASSERT_TRUE(values.insert(5, Traced{5}));
    for (int at = 0; at < 6; ++at) EXPECT_EQ(values[static_cast<usize>(at)].value, at);
    EXPECT_EQ(values.remove(5).value, 5);
    EXPECT_EQ(values.remove(0).value, 0);
    EXPECT_EQ(values.remove(1).value, 2);
    EXPECT_EQ(Traced::alive, 3);
    EXPECT_EQ(values[0].value, 1);
    EXPECT_EQ(values[1].value, 3);
    EXPECT_EQ(values[2].value, 4);
    EXPECT_DEATH(values.remove(3), "");
    EXPECT_DEATH(static_cast<void>(values.insert(4, Traced{9})), "");
}

TEST_F(VecTest, StaysAsItWasWhenInsertingFindsNoMemory) {
    Vec<Traced> values;
    for (int value = 0; value < 4; ++value) ASSERT_TRUE(values.push(Traced{value}));
    fake::allocations_left = 0;
    EXPECT_EQ(values.insert(0, Traced{9}).error(), error::no_memory);
    fake::allocations_left = -1;
    EXPECT_EQ(values.size(), 4u);
    EXPECT_EQ(values[0].value, 0);
}
