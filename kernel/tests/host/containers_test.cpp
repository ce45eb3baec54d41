// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/containers/bitmap.hpp>
#include <keel/containers/list.hpp>
#include <keel/containers/rb_tree.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

#include <list>
#include <map>
#include <random>

using namespace keel;

namespace {

class ContainersTest : public testing::Test {
protected:
    ~ContainersTest() override {
        fake::allocations_left = -1;
        EXPECT_EQ(fake::objects_alive, 0);
    }

    static Box<u32> box(u32 number) { return std::move(make_box<u32>(number)).value(); }
    static Box<ListNode<u32>> node(u32 number) { return std::move(ListNode<u32>::make(number)).value(); }
};
using ContainersDeathTest = ContainersTest;

}  // namespace

TEST_F(ContainersTest, MapAgreesWithAMap) {
    std::mt19937 random{7};
    Map<u32, Box<u32>> map;
    std::map<u32, u32> model;
    for (u32 step = 0; step < 20000; ++step) {
        const u32 key = random() % 50;
        const auto place = model.find(key);
        if (random() % 2 == 0) {
            auto old = std::move(map.insert(key, box(step))).value();
            ASSERT_EQ(old.has_value(), place != model.end());
            if (old) EXPECT_EQ(**old, place->second);
            model[key] = step;
        } else {
            const auto old = map.remove(key);
            ASSERT_EQ(old.has_value(), place != model.end());
            if (old) EXPECT_EQ(**old, place->second);
            if (old) model.erase(place);
        }
        const u32 from = random() % 60;
        auto expected = model.lower_bound(from);
        for (auto [there, value] : map.lower_bound(from)) {
            ASSERT_TRUE(expected != model.end());
            EXPECT_EQ(there, expected->first);
            EXPECT_EQ(*value, (expected++)->second);
        }
        ASSERT_TRUE(expected == model.end());
    }
    map.remove_if([](const u32& key, const Box<u32>&) { return key % 3 == 0; });
    std::erase_if(model, [](const auto& entry) { return entry.first % 3 == 0; });
    for (auto [key, value] : map) EXPECT_EQ(model.erase(key), 1u);
    EXPECT_TRUE(model.empty());
}

TEST_F(ContainersTest, MapWithoutMemoryStaysAsItWas) {
    Map<u32, Box<u32>> map;
    ASSERT_TRUE(map.insert(1, box(1)));
    auto more = box(2);
    auto other = box(3);
    fake::allocations_left = 0;
    EXPECT_EQ(map.insert(2, std::move(more)).error(), error::no_memory);
    EXPECT_TRUE((!Map<u32, Box<u32>>::reserve()));
    // Nothing is needed where there is one already.
    EXPECT_EQ(**std::move(map.insert(1, std::move(other))).value(), 1u);
    EXPECT_FALSE(map.find(2));
    EXPECT_EQ(**map.find(1), 3u);
}

TEST_F(ContainersTest, MapInsertsIntoReservedMemory) {
    Map<u32, Box<u32>> map;
    auto first = std::move(Map<u32, Box<u32>>::reserve()).value();
    auto second = std::move(Map<u32, Box<u32>>::reserve()).value();
    auto unused = std::move(Map<u32, Box<u32>>::reserve()).value();
    auto one = box(1);
    auto two = box(2);
    fake::allocations_left = 0;
    EXPECT_FALSE(map.insert(std::move(first), 7, std::move(one)));
    EXPECT_EQ(**map.insert(std::move(second), 7, std::move(two)), 1u);
    EXPECT_EQ(**map.find(7), 2u);
}

TEST_F(ContainersTest, ListAgreesWithAList) {
    std::mt19937 random{7};
    List<u32> list;
    std::list<u32> model;
    for (u32 step = 0; step < 20000; ++step) {
        auto place = list.cursor();
        auto expected = model.begin();
        for (auto skipped = random() % (model.size() + 1); skipped != 0; --skipped, ++expected) place.next();
        if (random() % 2 == 0) {
            place.insert_before(node(step));
            model.insert(expected, step);
        } else if (place) {
            EXPECT_EQ(**place.remove(), *expected);
            expected = model.erase(expected);
            ASSERT_EQ(static_cast<bool>(place), expected != model.end());
        }
        auto next = model.begin();
        for (const u32 value : list) EXPECT_EQ(value, *next++);
        ASSERT_TRUE(next == model.end());
    }
    List<u32> moved{std::move(list)};
    list.push_back(node(1));
    list.append(std::move(moved));
    auto& same = list;
    list = std::move(same);
    usize size = 0;
    while (list.pop_back()) ++size;
    EXPECT_EQ(size, model.size() + 1);
}

TEST_F(ContainersTest, ListNodeWithoutMemory) {
    fake::allocations_left = 0;
    EXPECT_EQ(ListNode<u32>::make(1u).error(), error::no_memory);
}

TEST_F(ContainersDeathTest, PlacesAtTheEndTrap) {
    List<u32> list;
    EXPECT_DEATH(list.cursor().next(), "");
    EXPECT_DEATH(list.cursor().remove(), "");
    EXPECT_DEATH(static_cast<void>(*list.cursor()), "");
    EXPECT_DEATH(++list.begin(), "");
    Map<u32, u32> map;
    EXPECT_DEATH(*map.begin(), "");
    EXPECT_DEATH(++map.lower_bound(1), "");
    EXPECT_DEATH(static_cast<void>(*map.find(1)), "");
}

TEST_F(ContainersDeathTest, BitsThatAreNotThereTrap) {
    auto bitmap = std::move(Bitmap::make(70)).value();
    bitmap.set(69);
    EXPECT_EQ(*bitmap.find_first_bit(), 69u);
    EXPECT_DEATH(bitmap.set(70), "");
    EXPECT_DEATH(bitmap.clear(70), "");
    EXPECT_DEATH(static_cast<void>(bitmap.test(~u32{0})), "");
    EXPECT_DEATH(bitmap.test_and_set(70), "");
    EXPECT_DEATH(bitmap.test_and_clear(70), "");
    EXPECT_DEATH(bitmap.copy_from(std::move(Bitmap::make(71)).value()), "");
    auto ids = std::move(IdPool::make(3)).value();
    EXPECT_DEATH(ids.release(3), "");
    Bitmap moved{std::move(bitmap)};
    EXPECT_EQ(moved.weight(), 1u);
    EXPECT_EQ(bitmap.size(), 0u);
    EXPECT_FALSE(bitmap.find_first_zero_bit());
    fake::allocations_left = 0;
    EXPECT_EQ(Bitmap::make(1).error(), error::no_memory);
}
