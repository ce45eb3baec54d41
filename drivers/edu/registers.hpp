// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/io/mmio.hpp>
#include <keel/io/register.hpp>

/// The registers of QEMU's `edu` device, in the words of its description: docs/specs/edu.rst of QEMU.
namespace regs {

using namespace keel;

struct Identification : Register<u32, 0x00, Access::read_only> {
    static constexpr Field<Identification, u8, 24, 31> major{};
    static constexpr Field<Identification, u8, 16, 23> minor{};
    static constexpr Field<Identification, u8, 0, 7> magic{};
};

/// Reads back with every bit turned.
struct Liveness : Register<u32, 0x04> {
    static constexpr Field<Liveness, u32, 0, 31> value{};
};

struct Factorial : Register<u32, 0x08> {
    static constexpr Field<Factorial, u32, 0, 31> value{};
};

struct Status : Register<u32, 0x20> {
    static constexpr Field<Status, bool, 0> computing{};
    static constexpr Field<Status, bool, 7> interrupt_when_done{};
};

struct InterruptStatus : Register<u32, 0x24, Access::read_only> {
    static constexpr Field<InterruptStatus, u32, 0, 31> causes{};
};

struct InterruptRaise : Register<u32, 0x60, Access::write_only> {
    static constexpr Field<InterruptRaise, u32, 0, 31> causes{};
};

struct InterruptAcknowledge : Register<u32, 0x64, Access::write_only> {
    static constexpr Field<InterruptAcknowledge, u32, 0, 31> causes{};
};

struct DmaSource : Register<u64, 0x80> {
    static constexpr Field<DmaSource, u64, 0, 63> address{};
};

struct DmaDestination : Register<u64, 0x88> {
    static constexpr Field<DmaDestination, u64, 0, 63> address{};
};

struct DmaCount : Register<u64, 0x90> {
    static constexpr Field<DmaCount, u64, 0, 63> bytes{};
};

struct DmaCommand : Register<u64, 0x98> {
    static constexpr Field<DmaCommand, bool, 0> start{};
    static constexpr Field<DmaCommand, bool, 1> from_device{};
    static constexpr Field<DmaCommand, bool, 2> interrupt_when_done{};
};

using Window = Mmio<0x100>;

/// Causes of interrupts.
inline constexpr u32 factorial_done = 0x1;
inline constexpr u32 dma_done = 0x100;

/// The buffer of the device, in its own addresses.
inline constexpr u64 buffer_address = 0x40000;
inline constexpr usize buffer_bytes = 4096;

}  // namespace regs
