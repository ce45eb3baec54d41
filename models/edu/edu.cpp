// SPDX-License-Identifier: GPL-2.0-only
#include "edu.hpp"

#include <cstring>

namespace models {
namespace {

constexpr std::uint32_t computing = 0x01, interrupt_when_done = 0x80;
constexpr std::uint32_t factorial_done = 0x1, dma_done = 0x100;
constexpr std::uint64_t dma_start = 1, dma_from_device = 2, dma_interrupt = 4;
constexpr std::uint64_t buffer_start = 0x40000;

}  // namespace

std::uint64_t Edu::read(std::size_t offset, std::size_t size) {
    if (size != 4 && !(size == 8 && offset >= 0x80)) {
        fault();
        return ~std::uint64_t{0};
    }
    switch (offset) {
    case 0x00: return identification;
    case 0x04: return liveness_;
    case 0x08: return factorial_;
    case 0x20: return status_;
    case 0x24: return causes_;
    case 0x80: return source_;
    case 0x88: return destination_;
    case 0x90: return count_;
    case 0x98: return command_;
    default: return ~std::uint64_t{0};
    }
}

void Edu::write(std::size_t offset, std::size_t size, std::uint64_t value) {
    if (size != 4 && !(size == 8 && offset >= 0x80)) return fault();
    const auto word = static_cast<std::uint32_t>(value);
    switch (offset) {
    case 0x04: liveness_ = ~word; break;
    case 0x08:
        if (status_ & computing) break;
        factorial_ = word;
        status_ |= computing;
        factorial_ticks_ = ticks_per_task;
        break;
    case 0x20: status_ = (status_ & computing) | (word & interrupt_when_done); break;
    case 0x60: causes_ |= word; break;
    case 0x64: causes_ &= ~word; break;
    case 0x80: source_ = value; break;
    case 0x88: destination_ = value; break;
    case 0x90: count_ = value; break;
    case 0x98:
        command_ = value;
        if (command_ & dma_start) transfer_ticks_ = ticks_per_task;
        break;
    default: fault();
    }
}

void Edu::tick() {
    if (!answers) return;
    if (factorial_ticks_ != 0 && --factorial_ticks_ == 0) {
        std::uint32_t result = 1;
        for (std::uint32_t n = factorial_; n > 1; --n) result *= n;
        factorial_ = result;
        status_ &= ~computing;
        if (status_ & interrupt_when_done) causes_ |= factorial_done;
    }
    if (transfer_ticks_ != 0 && --transfer_ticks_ == 0) {
        transfer();
        command_ &= ~dma_start;
        if (command_ & dma_interrupt) causes_ |= dma_done;
    }
}

void Edu::transfer() {
    const bool from_device = command_ & dma_from_device;
    const std::uint64_t theirs = from_device ? source_ : destination_;
    const std::uint64_t ours = from_device ? destination_ : source_;
    if (theirs < buffer_start || theirs - buffer_start > buffer_.size() ||
        count_ > buffer_.size() - (theirs - buffer_start))
        return fault();  // QEMU ends here.
    void* memory = memory_(ours, count_);
    if (!memory) return fault();
    auto* inside = buffer_.data() + (theirs - buffer_start);
    if (from_device) std::memcpy(memory, inside, count_);
    else std::memcpy(inside, memory, count_);
}

}  // namespace models
