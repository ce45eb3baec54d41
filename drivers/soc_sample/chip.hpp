// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "registers.hpp"

#include <keel/bus/platform.hpp>
#include <keel/irq/registration.hpp>
#include <keel/soc/registration.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

/// The hardware, shared by the interrupt handler and the files in /sys. It runs while this lives.
class Chip : Pinned {
public:
    /// 'd' is the life of the binding: as long as the device is this driver's.
    using Registers = platform::Mapping<regs::Window::size>;

    Chip(lt<'d', Registers> registers, u16 period) : registers_{std::move(registers)} {
        registers_->write(regs::Control::enabled(true) | regs::Control::period(period));
    }
    ~Chip() { registers_->write(regs::Control::enabled(false)); }

    /// Counts what has elapsed. An interrupt with nothing elapsed is somebody else's.
    irq::Outcome on_irq(irq::Context&) const {
        const auto status = registers_->read<regs::Status>();
        if (!status[regs::Status::elapsed]) return irq::Outcome::not_ours;
        registers_->write(status);
        interrupts_.fetch_add(1);
        return irq::Outcome::handled;
    }

    u64 interrupts() const { return interrupts_.load(); }
    u16 period() const { return registers_->read<regs::Control>()[regs::Control::period]; }
    void set_period(u16 microseconds) const {
        registers_->write(regs::Control::enabled(true) | regs::Control::period(microseconds));
    }

    soc::Identity identity() const {
        const auto id = registers_->read<regs::Identity>();
        return {.machine = "My cool ACME15 dev board",
                .family = "ACME",
                .revision = soc::Text::of("{}.{}", id[regs::Identity::major], id[regs::Identity::minor]),
                .serial_number = soc::Text::of("{}", registers_->read<regs::Serial>()[regs::Serial::number]),
                .soc_id = "ACME15"};
    }

private:
    lt<'d', Registers> registers_;
    Atomic<u64> interrupts_;
};
