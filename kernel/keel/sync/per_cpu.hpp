// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>
#include <utility>

namespace keel {

/// What each processor can count for itself.
template <class T>
concept PerCpuCounter = std::unsigned_integral<T> && (sizeof(T) == 4 || sizeof(T) == 8);

/// A number of each processor. Adding is one instruction on memory that no other processor writes to, which neither a
/// handler nor being moved to another processor can come between; so it is for what is counted often and read rarely.
///
///     PerCpu<u64> packets = TRY(PerCpu<u64>::make());
///     packets.add(1);                      // Any context.
///     log::info("{} packets", packets.sum());
///
/// C: include/linux/percpu.h, alloc_percpu(), this_cpu_add()
template <PerCpuCounter T>
class PerCpu {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe sends{"the numbers belong to processors, and to no thread"};
    static constexpr unsafe syncs{"each access is one load, or one instruction of the processor whose number it is"};

    /// All 0. May sleep. `error::no_memory`.
    static Result<PerCpu> make() {
        unsafe because{"alloc_percpu returned room for a zero of each processor, or null, which is asked first"};
        void* const numbers = c::alloc_each_cpu(sizeof(T), alignof(T));
        if (!numbers) return error::no_memory;
        return PerCpu{numbers};
    }

    PerCpu(PerCpu&& other) : numbers_{std::exchange(other.numbers_, nullptr)} {}
    PerCpu& operator=(PerCpu&& other) {
        const PerCpu old{std::exchange(numbers_, std::exchange(other.numbers_, nullptr))};
        return *this;
    }
    ~PerCpu() {
        unsafe because{"make() allocated it, or it is null, and nobody else has it"};
        c::free_each_cpu(numbers_);
    }

    /// Adds to the number of this processor, with wrap-around. Any context.
    void add(T value) const {
        unsafe because{
            "make() allocated it with this size; only a moved-from PerCpu holds null, and such a one is not used"};
        if constexpr (sizeof(T) == 4)
            c::this_cpu_add_u32(numbers_, value);
        else
            c::this_cpu_add_u64(numbers_, value);
    }

    /// The sum over all processors, with wrap-around. What is added meanwhile may be in it or not. Any context.
    T sum() const {
        unsafe because{"make() allocated one of this size for each processor there may be"};
        if constexpr (sizeof(T) == 4)
            return c::sum_each_cpu_u32(numbers_);
        else
            return c::sum_each_cpu_u64(numbers_);
    }

private:
    explicit PerCpu(void* numbers) : numbers_{numbers} {}

    void* numbers_;
};

}  // namespace keel
