// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/memory/lru.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

#include <deque>
#include <random>
#include <vector>

using namespace keel;

namespace {

struct Page : Pinned {
    explicit Page(int number) : number{number} {}
    const int number;
};
using Entry = Lru<Page>::Entry;

class LruTest : public testing::Test {
protected:
    ~LruTest() override { EXPECT_EQ(fake::objects_alive, 0); }

    static Box<Entry> page(int number) { return std::move(Entry::make(number)).value(); }
    /// The number of the oldest, which is taken out; -1 where there is none.
    static int pop(Lru<Page>& list) {
        int number = -1;
        const bool was_there = list.pop_oldest([&](const Page& oldest) { number = oldest.number; });
        EXPECT_EQ(was_there, number != -1);
        return number;
    }
};
using LruDeathTest = LruTest;

}  // namespace

TEST_F(LruTest, GivesTheOldestFirst) {
    Box<Entry> pages[]{page(0), page(1), page(2)};
    Lru<Page> list;
    for (auto& each : pages) EXPECT_TRUE(list.push(each));
    EXPECT_EQ(list.size(), 3u);
    for (int number = 0; number < 3; ++number) EXPECT_EQ(pop(list), number);
    EXPECT_EQ(pop(list), -1);
    EXPECT_TRUE(list.empty());
}

TEST_F(LruTest, LetsItsEntriesGoWhenItEnds) {
    auto one = page(1);
    auto two = page(2);
    {
        Lru<Page> list;
        EXPECT_TRUE(list.push(one));
        EXPECT_TRUE(list.push(two));
    }
    Lru<Page> next;
    EXPECT_TRUE(next.push(two));
    EXPECT_TRUE(next.push(one));
    EXPECT_EQ(pop(next), 2);
}

TEST_F(LruTest, TakesAnEntryOnce) {
    auto one = page(1);
    Lru<Page> list;
    Lru<Page> other;
    EXPECT_TRUE(list.push(one));
    EXPECT_FALSE(list.push(one));
    EXPECT_FALSE(other.push(one));
    EXPECT_FALSE(other.remove(one));
    EXPECT_TRUE(list.remove(one));
    EXPECT_FALSE(list.remove(one));
    EXPECT_TRUE(other.push(one));
    EXPECT_FALSE(list.remove(one));
    EXPECT_EQ(list.size(), 0u);
    EXPECT_EQ(other.size(), 1u);
}

TEST_F(LruTest, KeepsItsEntriesWhenItMoves) {
    auto one = page(1);
    auto two = page(2);
    Lru<Page> list;
    EXPECT_TRUE(list.push(one));
    EXPECT_TRUE(list.push(two));
    Lru<Page> moved{std::move(list)};
    EXPECT_EQ(list.size(), 0u);
    EXPECT_FALSE(list.remove(one));
    EXPECT_TRUE(moved.remove(one));
    EXPECT_EQ(pop(moved), 2);
}

TEST_F(LruDeathTest, TrapsWhereAnEntryEndsOnAList) {
    EXPECT_DEATH(
        {
            Lru<Page> list;
            auto one = page(1);
            list.push(one);
        },
        "");
}

TEST_F(LruTest, AgreesWithAQueue) {
    std::mt19937 random{7};
    std::vector<Box<Entry>> pages;
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
                EXPECT_EQ(list.remove(pages[static_cast<std::size_t>(number)]), place != model.end());
                if (place != model.end()) model.erase(place);
                break;
            default:
                EXPECT_EQ(pop(list), model.empty() ? -1 : model.front());
                if (!model.empty()) model.pop_front();
        }
        ASSERT_EQ(list.size(), model.size());
    }
}
