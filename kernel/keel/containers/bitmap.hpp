// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/at_end.hpp>
#include <keel/core/found.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

namespace keel {

class BitIterator;

/// Bits, as many as are asked for when it is made. All begin clear. A bit that is not there traps.
///
///     Bitmap ready = TRY(Bitmap::make(queues));
///     ready.set(queue);
///     if (const auto first = ready.find_first_bit()) serve(*first);
///     for (const u32 queue : ready) ...  // Those that are set.
///
/// Whoever changes bits has it alone, so they are plain instructions; what handlers and threads change together is in
/// an IrqSpinLocked<Bitmap>, or an Atomic where 64 bits do. Any context but for `make`.
///
/// C: include/linux/bitmap.h, bitmap_zalloc(), include/linux/find.h, include/linux/bitops.h
class Bitmap {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe sends{"a Bitmap alone owns its bits"};
    static constexpr unsafe syncs{"through a const Bitmap the bits are only read"};

    /// The C side counts bits in an unsigned int, which must not wrap where it is rounded up.
    static constexpr u32 max_size = u32{1} << 31;

    /// May sleep. `error::no_memory`, `error::invalid` above `max_size`.
    static Result<Bitmap> make(u32 size) {
        if (size > max_size) return error::invalid;
        unsafe because{"bitmap_zalloc returned as many bits as were asked for, or null, which is asked first"};
        unsigned long* const words = c::bitmap_zalloc(size, c::GFP_KERNEL);
        if (!words) return error::no_memory;
        return Bitmap{words, size};
    }

    /// Of no bits.
    Bitmap() = default;
    Bitmap(Bitmap&& other) : words_{std::exchange(other.words_, nullptr)}, size_{std::exchange(other.size_, 0)} {}
    Bitmap& operator=(Bitmap&& other) {
        const Bitmap old{std::exchange(words_, std::exchange(other.words_, nullptr)),
                         std::exchange(size_, std::exchange(other.size_, 0))};
        return *this;
    }
    ~Bitmap() {
        unsafe because{"bitmap_zalloc returned it, or it is null, and nobody else has it"};
        c::bitmap_free(words_);
    }

    u32 size() const { return size_; }

    bool test(u32 index) const {
        require(index);
        unsafe because{"require() saw the bit to be read"};
        return c::test_bit(index, words_);
    }
    void set(u32 index) {
        require(index);
        unsafe because{"require() saw the bit to be set"};
        c::__set_bit(index, words_);
    }
    void clear(u32 index) {
        require(index);
        unsafe because{"require() saw the bit to be cleared"};
        c::__clear_bit(index, words_);
    }
    /// Sets a bit, and returns what it was.
    bool test_and_set(u32 index) {
        require(index);
        unsafe because{"require() saw the bit to be read and set"};
        return c::__test_and_set_bit(index, words_);
    }
    /// Clears a bit, and returns what it was.
    bool test_and_clear(u32 index) {
        require(index);
        unsafe because{"require() saw the bit to be read and cleared"};
        return c::__test_and_clear_bit(index, words_);
    }

    /// How many are set.
    u32 weight() const {
        unsafe because{"there are size_ bits to be counted"};
        return c::bitmap_weight(words_, size_);
    }

    Option<u32> find_first_bit() const {
        unsafe because{"there are size_ bits to look for one that is set"};
        return before_the_end(c::find_first_bit(words_, size_));
    }
    Option<u32> find_first_zero_bit() const {
        unsafe because{"there are size_ bits to look for one that is clear"};
        return before_the_end(c::find_first_zero_bit(words_, size_));
    }
    /// The first one from `start` on, that included; `start` may be behind the end.
    Option<u32> find_next_bit(u32 start) const {
        unsafe because{"find_next_bit looks at none behind size_, wherever it starts"};
        return before_the_end(c::find_next_bit(words_, size_, start));
    }
    Option<u32> find_next_zero_bit(u32 start) const {
        unsafe because{"find_next_zero_bit looks at none behind size_, wherever it starts"};
        return before_the_end(c::find_next_zero_bit(words_, size_, start));
    }

    /// Those that are set, the lowest first.
    BitIterator begin() const [[clang::lifetimebound]];
    static AtEnd end() { return {}; }

    /// Its first bits become those of `other`, and the ones behind them clear. Traps where `other` has more.
    void copy_from(const Bitmap& other) {
        if (other.size_ > size_) __builtin_trap();
        unsafe because{"`other` has its own memory, and not more bits than there are here"};
        c::bitmap_copy_and_extend(words_, other.words_, other.size_, size_);
    }

private:
    Bitmap(unsigned long* words, u32 size) : words_{words}, size_{size} {}

    void require(u32 index) const {
        if (index >= size_) __builtin_trap();
    }
    Option<u32> before_the_end(unsigned long found) const {
        if (found >= size_) return none;
        return static_cast<u32>(found);
    }

    unsigned long* words_ = nullptr;
    u32 size_ = 0;
};

/// A set bit of a Bitmap, for range-for. At the end it traps when it is read or moved on.
class BitIterator {
public:
    explicit BitIterator(lt<'b', const Bitmap&> bitmap) : bitmap_{bitmap}, at_{bitmap.find_first_bit()} {}

    u32 operator*() const { return *at_; }
    void operator++() { at_ = bitmap_.find_next_bit(*at_ + 1); }
    friend bool operator==(const BitIterator& place, AtEnd) { return !place.at_; }

private:
    lt<'b', const Bitmap&> bitmap_;
    Option<u32> at_;
};

inline BitIterator Bitmap::begin() const { return BitIterator{*this}; }

/// Small numbers that are given out and taken back, the lowest first.
///
///     SpinLocked<IdPool> tags_{TRY(IdPool::make(32))};
///     const auto tag = tags_.lock()->acquire();  // An Option<u32>: nothing where all are out.
///     tags_.lock()->release(*tag);
///
/// Any context but for `make`. A pool that is to grow is given memory that was made beforehand.
class IdPool {
public:
    /// Of the numbers below `size`. May sleep. The errors of Bitmap::make().
    static Result<IdPool> make(u32 size) { return IdPool{TRY(Bitmap::make(size))}; }

    /// Of no numbers.
    IdPool() = default;

    /// How many there are, in and out.
    u32 size() const { return taken_.size(); }
    bool is_taken(u32 id) const { return taken_.test(id); }

    /// The lowest that is not out, where there is one.
    Option<u32> acquire() {
        const auto free = taken_.find_first_zero_bit();
        if (free) taken_.set(*free);
        return free;
    }
    /// Takes `id` back. False where it was not out. Traps where there is none such.
    bool release(u32 id) { return taken_.test_and_clear(id); }

    /// From here on there are as many numbers as `larger` has bits; those that are out stay out. Returns the memory
    /// that was in use until now, and `larger` itself where it has no more than that.
    Bitmap grow(Bitmap larger) {
        if (larger.size() <= taken_.size()) return larger;
        larger.copy_from(taken_);
        return std::exchange(taken_, std::move(larger));
    }

private:
    explicit IdPool(Bitmap taken) : taken_{std::move(taken)} {}

    Bitmap taken_;
};

}  // namespace keel
