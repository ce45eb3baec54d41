// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/io/mmio.hpp>
#include <keel/io/register.hpp>

/// The registers of the sample's hardware, as its data sheet would have them: 16 bytes.
namespace regs {

using namespace keel;

struct Identity : Register<u32, 0x00, Access::read_only> {
    static constexpr Field<Identity, u16, 0, 15> part{};
    static constexpr Field<Identity, u8, 16, 23> minor{};
    static constexpr Field<Identity, u8, 24, 31> major{};
};

struct Serial : Register<u32, 0x04, Access::read_only> {
    static constexpr Field<Serial, u32, 0, 31> number{};
};

struct Control : Register<u32, 0x08> {
    static constexpr Field<Control, bool, 0> enabled{};
    /// Between two interrupts, in microseconds.
    static constexpr Field<Control, u16, 16, 31> period{};
};

/// Written as it was read, it clears what was set.
struct Status : Register<u32, 0x0c> {
    static constexpr Field<Status, bool, 0> elapsed{};
};

inline constexpr u16 acme15 = 0xace1;

using Window = Mmio<0x10>;

}  // namespace regs
