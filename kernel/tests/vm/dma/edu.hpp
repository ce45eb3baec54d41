// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/dma/value.hpp>
#include <keel/io/mmio.hpp>
#include <keel/io/poll.hpp>
#include <keel/io/register.hpp>

/// The part of QEMU's `edu` device that moves bytes, in the words of its description: docs/specs/edu.rst of QEMU.
namespace edu {

using namespace keel;

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
};
using Window = Mmio<0x100>;

inline constexpr usize buffer_bytes = 4096;

/// Moves bytes between memory and the device's buffer of 4096, from position `at` in it on.
class Mover {
public:
    explicit Mover(lt<'w', Window> registers) : registers_{registers} {}

    Result<void> read(dma::Address from, usize bytes, usize at = 0) const {
        return move(from.value(), buffer_address + at, bytes, false);
    }
    Result<void> write(dma::Address to, usize bytes, usize at = 0) const {
        return move(buffer_address + at, to.value(), bytes, true);
    }

private:
    static constexpr u64 buffer_address = 0x40000;

    Result<void> move(u64 source, u64 destination, usize bytes, bool from_device) const {
        registers_.write(DmaSource::address(source));
        registers_.write(DmaDestination::address(destination));
        registers_.write(DmaCount::bytes(bytes));
        registers_.write(DmaCommand::start(true) | DmaCommand::from_device(from_device));
        return io::poll([&] { return !registers_.read<DmaCommand>()[DmaCommand::start]; }, time::milliseconds(5),
                        time::seconds(10));
    }

    lt<'w', Window> registers_;
};

}  // namespace edu
