// SPDX-License-Identifier: GPL-2.0-only
#include <keel/io/mmio.hpp>
#include <keel/io/register.hpp>

#include "fake/fake.hpp"

#include <gtest/gtest.h>

using namespace keel;

namespace {

struct Control : Register<u32, 0x04> {
    static constexpr Field<Control, bool, 0> enable{};
    static constexpr Field<Control, u8, 8, 15> prescale{};
    static constexpr Field<Control, u16, 16, 31> limit{};
};
struct Wide : Register<u64, 0x08> {
    static constexpr Field<Wide, u64, 0, 63> all{};
};
struct Byte : Register<u8, 0x13> {
    static constexpr Field<Byte, u8, 0, 7> all{};
};
struct Half : Register<u16, 0x10, Access::read_only> {
    static constexpr Field<Half, u16, 0, 15> all{};
};
using Window = Mmio<0x14>;

struct Device {
    Device() { fake::plain_window(memory, sizeof(memory)); }
    ~Device() { fake::plain_window(nullptr, 0); }

    alignas(8) u8 memory[0x14]{};
    Window window{memory, unsafe{"the window is as large as the memory"}};
};

}  // namespace

TEST(Register, FieldsTakeAndGiveTheirBits) {
    const auto value = Control::enable(true) | Control::prescale(0x5a) | Control::limit(0xbeef);
    EXPECT_EQ(value.raw(), 0xbeef5a01u);
    EXPECT_EQ(value.mask(), 0xffffff01u);
    EXPECT_TRUE(value[Control::enable]);
    EXPECT_EQ(value[Control::prescale], 0x5a);
    EXPECT_EQ(value[Control::limit], 0xbeef);
}

TEST(Mmio, ReadsAndWritesAtTheRegistersWidth) {
    Device device;
    device.window.write(Control::limit(0x1234));
    EXPECT_EQ(device.memory[6], 0x34);
    EXPECT_EQ(device.memory[7], 0x12);
    EXPECT_EQ(device.window.read<Control>()[Control::limit], 0x1234);

    device.window.write(Wide::all(0x1122334455667788));
    EXPECT_EQ(device.memory[8], 0x88);
    EXPECT_EQ(device.memory[15], 0x11);
    device.window.write(Byte::all(0xab));
    EXPECT_EQ(device.memory[0x13], 0xab);
    device.memory[0x11] = 0x77;
    EXPECT_EQ(device.window.read<Half>()[Half::all], 0x7700);
}

TEST(Mmio, UpdateChangesOnlyWhatIsSpokenAbout) {
    Device device;
    device.window.write(Control::prescale(0x11) | Control::limit(0x2222));
    device.window.update(Control::enable(true) | Control::prescale(0x33));
    const auto value = device.window.read<Control>();
    EXPECT_TRUE(value[Control::enable]);
    EXPECT_EQ(value[Control::prescale], 0x33);
    EXPECT_EQ(value[Control::limit], 0x2222);
}
