// SPDX-License-Identifier: GPL-2.0-only
#include "engine.hpp"

namespace {

/// The device needs about 0.1 s for a transfer, and for a factorial as long as n is large.
constexpr auto patience = time::seconds(1);

}  // namespace

irq::Outcome Engine::on_irq(irq::Context& context) const {
    const u32 causes = registers_->read<regs::InterruptStatus>()[regs::InterruptStatus::causes];
    if (causes == 0) return irq::Outcome::not_ours;
    registers_->write(regs::InterruptAcknowledge::causes(causes));
    {
        auto events = events_.lock(context);
        events->done |= causes & (regs::factorial_done | regs::dma_done);
        if ((causes & ~(regs::factorial_done | regs::dma_done)) != 0) ++events->raised;
    }
    changed_.wake_all();
    return irq::Outcome::handled;
}

bool Engine::take(u32 cause) const {
    auto events = events_.lock();
    const bool there = (events->done & cause) != 0;
    events->done &= ~cause;
    return there;
}

Result<u32> Engine::on(Liveness command) const {
    registers_->write(regs::Liveness::value(command.value));
    return registers_->read<regs::Liveness>()[regs::Liveness::value];
}

Result<u32> Engine::on(Factorial command) const {
    const auto turn = TRY(calculator_.lock_interruptible());
    const auto computing = [&] { return registers_->read<regs::Status>()[regs::Status::computing]; };
    if (computing()) return error::busy;  // One that took longer than our patience, and goes on.

    take(regs::factorial_done);
    registers_->write(regs::Status::interrupt_when_done(true));
    registers_->write(regs::Factorial::value(command.value));
    // The interrupt of an earlier one may come late, so the device is asked as well.
    bool unplugged = false;
    TRY(changed_.wait_interruptible_for(
        [&] {
            unplugged = gone();
            return unplugged || (take(regs::factorial_done) && !computing());
        },
        patience));
    if (unplugged) return error::no_device;
    return registers_->read<regs::Factorial>()[regs::Factorial::value];
}

Result<void> Engine::on(WaitForInterrupt) const {
    const u64 before = events_.lock()->raised;
    bool unplugged = false;
    TRY(changed_.wait_interruptible([&] {
        auto events = events_.lock();
        unplugged = events->gone;
        return unplugged || events->raised != before;
    }));
    if (unplugged) return error::no_device;
    return {};
}

Result<void> Engine::on(RaiseInterrupt command) const {
    if (command.value == 0) return error::invalid;
    registers_->write(regs::InterruptRaise::causes(command.value));
    return {};
}

Result<void> Engine::transfer(BufferRange range, Direction direction) const {
    const u64 ours = bounce_.address().value() + range.start();
    const u64 theirs = regs::buffer_address + range.start();
    const bool from_device = direction == Direction::from_device;

    take(regs::dma_done);
    registers_->write(regs::DmaSource::address(from_device ? theirs : ours));
    registers_->write(regs::DmaDestination::address(from_device ? ours : theirs));
    registers_->write(regs::DmaCount::bytes(range.size()));
    registers_->write(regs::DmaCommand::start(true) | regs::DmaCommand::from_device(from_device) |
                      regs::DmaCommand::interrupt_when_done(true));
    // Deaf to signals and to an unplug: the buffer is in use until the device says that it is done.
    TRY(changed_.wait_for(
        [&] { return take(regs::dma_done) && !registers_->read<regs::DmaCommand>()[regs::DmaCommand::start]; },
        patience));
    if (gone()) return error::no_device;
    return {};
}

Result<usize> Engine::read(user::Writer& to, u64 position) const {
    const auto range = TRY(BufferRange::clipped(position, to.left()));
    if (range.size() == 0) return usize{0};
    const auto turn = TRY(transfers_.lock_interruptible());
    TRY(transfer(range, Direction::from_device));
    TRY(bounce_.copy_to(to, range.start(), range.size()));
    return range.size();
}

Result<usize> Engine::write(user::Reader& from, u64 position) const {
    const auto range = TRY(BufferRange::clipped(position, from.left()));
    if (range.size() == 0) return from.left() == 0 ? Result<usize>{usize{0}} : error::no_space;
    const auto turn = TRY(transfers_.lock_interruptible());
    TRY(bounce_.copy_from(from, range.start(), range.size()));
    TRY(transfer(range, Direction::to_device));
    return range.size();
}

void Engine::on_unplug() const {
    events_.lock()->gone = true;
    changed_.wake_all();
}
