// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <array>
#include <cstdint>
#include <functional>

/// A model of QEMU's `edu` device, as docs/specs/edu.rst of QEMU describes it: registers, a factorial that
/// takes some ticks, and a DMA engine with a buffer of 4096 bytes at 0x40000.
///
/// It fails loudly: an access of a wrong width, or a transfer outside of the buffer or of what the bus
/// grants, is noted in `faults`.
namespace models {

class Edu {
public:
    using Memory = std::function<void*(std::uint64_t address, std::size_t size)>;

    /// `memory` is the device's way to memory: null where the bus does not grant the access.
    explicit Edu(Memory memory) : memory_{std::move(memory)} {}

    std::uint64_t read(std::size_t offset, std::size_t size);
    void write(std::size_t offset, std::size_t size, std::uint64_t value);
    /// Time passes: a factorial or a transfer comes nearer to its end.
    void tick();
    bool interrupting() const { return causes_ != 0; }

    int faults = 0;
    bool answers = true;           ///< false: it starts work and never ends it
    unsigned ticks_per_task = 3;   ///< how long a factorial or a transfer takes
    std::uint32_t identification = 0x010000ed;

private:
    void fault() { ++faults; }
    void transfer();

    Memory memory_;
    std::array<unsigned char, 4096> buffer_{};
    std::uint32_t liveness_ = 0;
    std::uint32_t factorial_ = 0;
    std::uint32_t status_ = 0;
    std::uint32_t causes_ = 0;
    std::uint64_t source_ = 0, destination_ = 0, count_ = 0, command_ = 0;
    unsigned factorial_ticks_ = 0, transfer_ticks_ = 0;
};

}  // namespace models
