// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "registers.hpp"

#include <keel/bus/pci.hpp>
#include <keel/dma/coherent.hpp>
#include <keel/ioctl/command.hpp>
#include <keel/irq/registration.hpp>
#include <keel/sync/mutex_locked.hpp>
#include <keel/sync/spin_locked.hpp>
#include <keel/sync/wait_queue.hpp>

using namespace keel;

// The commands of uapi.h.
struct Liveness : ioctl::ReadWrite<'E', 0x80, u32> {};
struct Factorial : ioctl::ReadWrite<'E', 0x81, u32> {};
struct WaitForInterrupt : ioctl::Plain<'E', 0x82> {};
struct RaiseInterrupt : ioctl::Write<'E', 0x83, u32> {};

/// A part of the device's buffer: its end is never beyond the buffer's, whatever it was made from.
class BufferRange {
public:
    /// The part from `position` on, of `wanted` bytes or as many as there are.
    /// `error::invalid` where the buffer has no such position.
    static Result<BufferRange> clipped(u64 position, usize wanted) {
        if (position > regs::buffer_bytes) return error::invalid;
        const auto start = static_cast<usize>(position);
        const usize rest = regs::buffer_bytes - start;
        return BufferRange{start, wanted < rest ? wanted : rest};
    }

    usize start() const { return start_; }
    usize size() const { return size_; }

private:
    BufferRange(usize start, usize size) : start_{start}, size_{size} {}

    usize start_;
    usize size_;
};

/// What the device does for us, shared by the interrupt handler and all who have the file open.
class Engine : Pinned {
public:
    using Commands = ioctl::Commands<Liveness, Factorial, WaitForInterrupt, RaiseInterrupt>;
    using Registers = pci::Mapping<0, regs::Window::size>;
    using Bounce = dma::Coherent<u8, regs::buffer_bytes>;

    /// 'd' is the life of the binding: as long as the device is this driver's.
    Engine(lt<'d', Registers> registers, lt<'d', Bounce> bounce)
        : registers_{std::move(registers)}, bounce_{std::move(bounce)} {}

    /// Takes note of what the device is done with.
    irq::Outcome on_irq(irq::Context& context) const;

    Result<u32> on(Liveness command) const;
    Result<u32> on(Factorial command) const;
    Result<void> on(WaitForInterrupt) const;
    Result<void> on(RaiseInterrupt command) const;
    Result<usize> read(user::Writer& to, u64 position) const;
    Result<usize> write(user::Reader& from, u64 position) const;

    /// The device goes: whoever waits for it returns with `error::no_device`.
    void on_unplug() const;

private:
    enum class Direction { to_device, from_device };

    /// Whose turn it is to have a factorial computed, or bytes moved.
    struct Turn {};

    /// What interrupts have told.
    struct Events {
        u32 done = 0;    // Causes that somebody waits for and has not seen yet.
        u64 raised = 0;  // How many interrupts came for other causes.
        bool gone = false;
    };

    bool gone() const { return events_.lock()->gone; }
    /// True once after each interrupt with this cause.
    bool take(u32 cause) const;
    /// Moves `range` between the bounce buffer and the same part of the device's. Waits for the end.
    Result<void> transfer(BufferRange range, Direction direction) const;

    lt<'d', Registers> registers_;
    lt<'d', Bounce> bounce_;  // Used while transfers_ is held.
    IrqSpinLocked<Events> events_;
    WaitQueue changed_;             // Events have changed.
    MutexLocked<Turn> calculator_;  // Held while a factorial is computed.
    MutexLocked<Turn> transfers_;   // Held while the device moves bytes.
};
