// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/dma/mapping.hpp>
#include <keel/dma/pool.hpp>
#include <keel/dma/scatter.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

using namespace keel;
using enum dma::Direction;

namespace {

Vec<u8> bytes(usize size) {
    Vec<u8> made;
    for (usize at = 0; at < size; ++at) EXPECT_TRUE(made.push(static_cast<u8>(at)));
    return made;
}

class DmaTest : public testing::Test {
protected:
    ~DmaTest() override { EXPECT_EQ(fake::held(), (std::map<std::string, int>{})) << "something was left behind"; }

    c::device device{};
    dma::Master master{Device::from(&device, unsafe{"it lives as long as the test"}),
                       unsafe{"a stand-in reaches all memory"}};
};

}  // namespace

TEST_F(DmaTest, MapsABufferInTurns) {
    auto mapped = dma::map<bidirectional>(master, bytes(100));
    ASSERT_TRUE(mapped);
    const auto address = mapped.value().address().value();
    EXPECT_EQ(mapped.value().size(), 100u);
    static_cast<u8*>(fake::mapped_memory(address, 100))[7] = 99;
    auto ours = std::move(mapped).value().sync_for_cpu();
    EXPECT_EQ(fake::mapped_memory(address, 100), nullptr) << "the CPU has it";
    EXPECT_EQ(ours.span()[7], 99);
    ours.span()[8] = 77;
    auto theirs = std::move(ours).sync_for_device();
    EXPECT_EQ(static_cast<u8*>(fake::mapped_memory(address, 100))[8], 77);
    const auto back = std::move(theirs).unmap();
    EXPECT_EQ(fake::mapped_memory(address, 1), nullptr);
    EXPECT_EQ(back.size(), 100u);
    EXPECT_EQ(back[8], 77);
}

TEST_F(DmaTest, UnmapsBeforeItFrees) {
    {
        auto theirs = dma::map<from_device>(master, make_box<Array<u32, 16>>().value());
    }
    EXPECT_EQ(fake::held(), (std::map<std::string, int>{}));
    auto ours = dma::map<to_device>(master, bytes(3)).value().sync_for_cpu();
    auto moved = std::move(ours);
    EXPECT_EQ(moved.span().size(), 3u);
}

TEST_F(DmaTest, FreesWhatCannotBeMapped) {
    auto made = bytes(5);
    fake::fail_call(1);
    EXPECT_EQ(dma::map<to_device>(master, std::move(made)).error(), error::no_memory);
    EXPECT_TRUE(fake::call_has_failed());
    EXPECT_EQ(dma::map<to_device>(master, bytes(0)).error(), error::invalid);
}

TEST_F(DmaTest, CutsPiecesIntoSegments) {
    Vec<Vec<u8>> pieces;
    for (const usize size : {2500, 1000, 1}) ASSERT_TRUE(pieces.push(bytes(size)));
    auto table = dma::map_table<from_device>(master, std::move(pieces)).value();
    EXPECT_EQ(table.segments().size(), 5u);
    std::vector<u32> lengths;
    for (const auto segment : table.segments()) {
        lengths.push_back(segment.length);
        static_cast<u8*>(fake::mapped_memory(segment.address.value(), segment.length))[0] =
            static_cast<u8>(lengths.size() + 100);
    }
    EXPECT_EQ(lengths, (std::vector<u32>{1000, 1000, 500, 1000, 1}));
    const auto back = std::move(table).unmap();
    EXPECT_EQ(back.size(), 3u);
    EXPECT_EQ(back[0][0], 101);
    EXPECT_EQ(back[0][1000], 102);
    EXPECT_EQ(back[0][1001], static_cast<u8>(1001));
    EXPECT_EQ(back[2][0], 105);
}

TEST_F(DmaTest, HandsPiecesToAndFro) {
    Vec<Vec<u8>> pieces;
    for (const usize size : {1500, 10}) ASSERT_TRUE(pieces.push(bytes(size)));
    auto table = dma::map_table<bidirectional>(master, std::move(pieces)).value();
    const auto last = (*table.segments().begin()).address.value();
    auto ours = std::move(table).sync_for_cpu();
    EXPECT_EQ(fake::mapped_memory(last, 1), nullptr) << "the CPU has all of it";
    EXPECT_EQ(ours.size(), 2u);
    ours.span(0)[0] = 42;
    auto again = std::move(ours).sync_for_device();
    EXPECT_EQ(*static_cast<u8*>(fake::mapped_memory(last, 1)), 42);
    const auto seen = std::move(again).sync_for_cpu();
    EXPECT_EQ(seen.span(1).size(), 10u);
}

TEST_F(DmaTest, FreesATableThatCannotBeMade) {
    for (unsigned failing = 1; failing <= 2; ++failing) {
        Vec<Box<Array<u64, 8>>> pieces;
        ASSERT_TRUE(pieces.push(make_box<Array<u64, 8>>().value()));
        fake::fail_call(failing);
        EXPECT_EQ(dma::map_table<to_device>(master, std::move(pieces)).error(),
                  failing == 1 ? error::no_memory : error::io);
        EXPECT_EQ(fake::held(), (std::map<std::string, int>{}));
    }
    EXPECT_EQ(dma::map_table<to_device>(master, Vec<Vec<u8>>{}).error(), error::invalid);
    Vec<Vec<u8>> empty;
    ASSERT_TRUE(empty.push(Vec<u8>{}));
    EXPECT_EQ(dma::map_table<to_device>(master, std::move(empty)).error(), error::invalid);
}

TEST_F(DmaTest, GivesItemsOfAPoolBack) {
    struct Block {
        u64 next;
        u32 size;
        u32 kind;
    };
    using Blocks = dma::Pool<Block, 64, 4096>;
    fake::fail_call(1);
    EXPECT_EQ(Blocks::create(master, "blocks").error(), error::no_memory);
    const auto pool = Blocks::create(master, "blocks").value();
    const auto first = pool.allocate().value();
    EXPECT_EQ(first.load().size, 0u);
    {
        auto second = pool.allocate_atomic().value();
        first.store(Block{.next = second.address().value(), .size = 5, .kind = 6});
        const auto moved = std::move(second);
        EXPECT_EQ(moved.address().value(), first.load().next);
    }
    const auto* seen = static_cast<const Block*>(fake::mapped_memory(first.address().value(), sizeof(Block)));
    EXPECT_EQ(seen->size, 5u);
    EXPECT_EQ(seen->kind, 6u);
    EXPECT_EQ(fake::mapped_memory(first.load().next, 1), nullptr) << "the second has gone back";
    fake::fail_call(1);
    EXPECT_EQ(pool.allocate().error(), error::no_memory);
}
