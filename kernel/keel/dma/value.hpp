// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/plain_bytes.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <type_traits>

/// What a device finds in memory, and how the CPU looks at it while the device may change it.
///
/// C: include/linux/dma-mapping.h, dma_wmb(), dma_rmb()

namespace keel::dma {

/// Where a device finds a buffer: an address on its bus.
class Address {
public:
    explicit constexpr Address(u64 value) : value_{value} {}
    constexpr u64 value() const { return value_; }

private:
    u64 value_;
};

/// What may be stored where a device reads it and loaded where a device wrote it: every bit pattern is
/// a value, and no byte is padding that would carry kernel memory out.
template <class T>
concept Transferable = PlainBytes<T>;

/// All stores before it are seen by a device before those that come after: between a descriptor's contents and the bit
/// that gives it away. Any context. A write to a register of the device, unless it is relaxed, needs none.
inline void write_barrier() { c::dma_wmb(); }
/// No load after it comes before those above: between the bit that says that a descriptor is done and its contents. Any
/// context.
inline void read_barrier() { c::dma_rmb(); }

/// A `T` in memory that a device may change at any time. It is copied word by word, each of them once, so that a value
/// never changes after somebody has looked at it; a `T` of several words may be half of an old one and half of a new
/// one.
template <Transferable T>
class [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] Value {
    using Word =
        std::conditional_t<alignof(T) == 1, u8,
                           std::conditional_t<alignof(T) == 2, u16, std::conditional_t<alignof(T) == 4, u32, u64>>>;
    using Words = Array<Word, sizeof(T) / sizeof(Word)>;

public:
    /// Contract: `from` points to a T in such memory.
    static T load(const T* from, unsafe) {
        Words copy{};
        for (usize at = 0; at < Words::size(); ++at) {
            unsafe because{"as Words it is as large, and no more aligned; all of it is there by the contract"};
            copy[at] = __atomic_load_n(reinterpret_cast<const Word*>(from) + at, __ATOMIC_RELAXED);
        }
        return __builtin_bit_cast(T, copy);
    }
    /// Contract: `to` points to a T in such memory, and nobody has a reference to it.
    static void store(T* to, T value, unsafe) {
        const auto copy = __builtin_bit_cast(Words, value);
        for (usize at = 0; at < Words::size(); ++at) {
            unsafe because{
                "as Words it is as large, and no more aligned; by the contract nobody has a reference to it"};
            __atomic_store_n(reinterpret_cast<Word*>(to) + at, copy[at], __ATOMIC_RELAXED);
        }
    }
};

}  // namespace keel::dma
