// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/memory/lru.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <random>

using namespace keel;

namespace {

struct Page : LruEntry<Page> {
    explicit Page(int number) : number{number} {}
    const int number;
};

class LruTest : public testing::Test {
protected:
    ~LruTest() override { EXPECT_EQ(fake::objects_alive, 0); }

    static Arc<Page> page(int number) { return std::move(Arc<Page>::make(number)).value(); }
};

}  // namespace

TEST_F(LruTest, GivesTheOldestFirst) {
    Lru<Page> list;
    for (int number = 0; number < 3; ++number) EXPECT_TRUE(list.push(page(number)));
    EXPECT_EQ(list.size(), 3u);
    for (int number = 0; number < 3; ++number) EXPECT_EQ((*list.pop_oldest())->number, number);
    EXPECT_FALSE(list.pop_oldest());
    EXPECT_TRUE(list.empty());
}

TEST_F(LruTest, HoldsItsEntriesAndLetsThemGo) {
    {
        Lru<Page> list;
        EXPECT_TRUE(list.push(page(1)));
        EXPECT_EQ(fake::objects_alive, 1);
        EXPECT_TRUE(list.push(page(2)));
    }
    EXPECT_EQ(fake::objects_alive, 0);
}

TEST_F(LruTest, TakesAnEntryOnce) {
    Lru<Page> list;
    Lru<Page> other;
    const auto one = page(1);
    EXPECT_TRUE(list.push(one));
    EXPECT_FALSE(list.push(one));
    EXPECT_FALSE(other.push(one));
    EXPECT_FALSE(other.remove(*one));
    EXPECT_TRUE(list.remove(*one));
    EXPECT_FALSE(list.remove(*one));
    EXPECT_TRUE(other.push(one));
    EXPECT_FALSE(list.remove(*one));
    EXPECT_EQ(list.size(), 0u);
    EXPECT_EQ(other.size(), 1u);
}

TEST_F(LruTest, KeepsItsEntriesWhenItMoves) {
    Lru<Page> list;
    const auto one = page(1);
    EXPECT_TRUE(list.push(one));
    EXPECT_TRUE(list.push(page(2)));
    Lru<Page> moved{std::move(list)};
    EXPECT_EQ(list.size(), 0u);
    EXPECT_FALSE(list.remove(*one));
    EXPECT_TRUE(moved.remove(*one));
    EXPECT_EQ((*moved.pop_oldest())->number, 2);
}

TEST_F(LruTest, AgreesWithAQueue) {
    std::mt19937 random{7};
    std::deque<Arc<Page>> pages;
    for (int number = 0; number < 20; ++number) pages.push_back(page(number));
    Lru<Page> list;
    std::deque<int> model;
    for (int step = 0; step < 20000; ++step) {
        const int number = static_cast<int>(random() % pages.size());
        const auto place = std::ranges::find(model, number);
        switch (random() % 4) {
            case 0:
            case 1:
                EXPECT_EQ(list.push(pages[static_cast<std::size_t>(number)]), place == model.end());
                if (place == model.end()) model.push_back(number);
                break;
            case 2:
                EXPECT_EQ(list.remove(*pages[static_cast<std::size_t>(number)]), place != model.end());
                if (place != model.end()) model.erase(place);
                break;
            default: {
                const auto oldest = list.pop_oldest();
                ASSERT_EQ(oldest.has_value(), !model.empty());
                if (!oldest) break;
                EXPECT_EQ((*oldest)->number, model.front());
                model.pop_front();
            }
        }
        ASSERT_EQ(list.size(), model.size());
    }
}
