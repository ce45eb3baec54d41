// SPDX-License-Identifier: GPL-2.0-only
#include <keel/io/memory.hpp>
#include <keel/io/mmio.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

using namespace keel;

namespace {

struct Engine {};
struct Graphics : Engine {
    static constexpr usize base = 0x40;
};
struct Video : Engine {
    static constexpr usize base = 0x60;
};
struct Halt : RelativeRegister<Engine, u32, 0x08> {
    static constexpr Field<Halt, bool, 0> now{};
    static constexpr Field<Halt, Bounded<3>, 4, 6> cause{};
};
struct Entry : RegisterArray<u32, 0x80, 4, 8> {
    static constexpr Field<Entry, u32, 0, 31> all{};
};
struct WholeHalt : Register<u32, 0x48> {  // The same register as Halt of Graphics, by another name.
    static constexpr Field<WholeHalt, u32, 0, 31> all{};
};

}  // namespace

TEST(Window, ReachesTheRegistersOfEachBlock) {
    const io::Memory<0x100> memory;
    const auto window = memory.window();
    window.write<Graphics>(Halt::now(true) | Halt::cause(5));
    EXPECT_EQ(window.read<WholeHalt>()[WholeHalt::all], 0x51u);
    EXPECT_EQ((window.read<Halt, Video>().raw()), 0u);
    window.update<Graphics>(Halt::cause(2));
    EXPECT_EQ((window.read<Halt, Graphics>()[Halt::cause]), Bounded<3>{2});
    EXPECT_TRUE((window.read<Halt, Graphics>()[Halt::now]));
}

TEST(Window, ReachesEachRegisterOfAnArray) {
    const io::Memory<0x100> memory;
    const auto window = memory.window();
    for (u32 index = 0; index < Entry::count; ++index) window.write(index, Entry::all(index + 10));
    EXPECT_EQ((window.read_at<Entry, 0>()[Entry::all]), 10u);
    EXPECT_EQ((window.read_at<Entry, 3>()[Entry::all]), 13u);
    EXPECT_EQ(window.read<Entry>(2)[Entry::all], 12u);
    EXPECT_DEATH(static_cast<void>(window.read<Entry>(4)), "");
}

TEST(Window, ArraysLieWhereTheDataSheetSays) {
    alignas(8) u8 bytes[0x100]{};
    fake::plain_window(bytes, sizeof(bytes));
    const Mmio<0x100> window{bytes, unsafe{"the window is as large as the memory"}};
    window.write_at<2>(Entry::all(0x11223344));
    EXPECT_EQ(bytes[0x90], 0x44);
    EXPECT_EQ(bytes[0x93], 0x11);
    fake::plain_window(nullptr, 0);
}

TEST(Bounded, TakesOnlyWhatFits) {
    EXPECT_EQ(Bounded<4>::from(15)->value(), 15u);
    EXPECT_FALSE(Bounded<4>::from(16));
    EXPECT_EQ(Bounded<64>::from(~u64{0})->value(), ~u64{0});
    EXPECT_EQ(Bounded<4>::low_bits_of(0x1f).value(), 15u);
}
