// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>
#include <keel/core/slot.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

namespace keel {

/// An array that grows. Growing may fail, and then leaves everything as it was.
///
///     Vec<u32> ports;
///     TRY(ports.push(80));
///     for (const u32 port : ports.span()) ...
///
/// Where memory cannot be had, in a handler or under a spinlock: `reserve` beforehand, then `push_reserved`.
///
/// C: include/linux/slab.h, kmalloc() with GFP_KERNEL
template <class T>
class [[gsl::Owner(T)]] Vec {
    static_assert(alignof(T) <= 8, "kmalloc promises 8 bytes of alignment");
    static_assert(sizeof(Slot<T>) == sizeof(T), "a row of slots is a row of values");

public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe sends{"a Vec alone owns its values, so it goes where T may go"};
    static constexpr unsafe syncs{"a const Vec gives nothing but a const T&, so T decides"};

    Vec() = default;
    Vec(Vec&& other)
        : slots_{std::exchange(other.slots_, nullptr)},
          size_{std::exchange(other.size_, 0)},
          capacity_{std::exchange(other.capacity_, 0)} {}
    Vec& operator=(Vec&& other) {
        Slot<T>* const slots = std::exchange(other.slots_, nullptr);
        const usize size = std::exchange(other.size_, 0);
        const usize capacity = std::exchange(other.capacity_, 0);
        clear();
        free_slots();
        slots_ = slots;
        size_ = size;
        capacity_ = capacity;
        return *this;
    }
    ~Vec() {
        clear();
        free_slots();
    }

    usize size() const { return size_; }
    bool empty() const { return size_ == 0; }
    /// How many values there is room for without growing.
    usize capacity() const { return capacity_; }

    /// Traps where `index` is not below `size()`.
    T& operator[](usize index) [[clang::lifetimebound]] {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return slots_[index].value(unsafe{"slots below size_ are full"});
    }
    const T& operator[](usize index) const [[clang::lifetimebound]] {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return slots_[index].value(unsafe{"slots below size_ are full"});
    }

    Span<T> span() [[clang::lifetimebound]] {
        unsafe because{"a Slot is its value and nothing else, as was asserted above"};
        return Span<T>{reinterpret_cast<T*>(slots_), size_, unsafe{"slots below size_ are full"}};
    }
    Span<const T> span() const [[clang::lifetimebound]] {
        unsafe because{"a Slot is its value and nothing else, as was asserted above"};
        return Span<const T>{reinterpret_cast<const T*>(slots_), size_, unsafe{"slots below size_ are full"}};
    }

    /// Room for `more` values beyond those that are there. May sleep. `error::no_memory`.
    Result<void> reserve(usize more) {
        if (more <= capacity_ - size_) return {};
        return grow_by(more);
    }

    /// Puts `value` at the end. May sleep. `error::no_memory`, and then the value is gone.
    Result<void> push(T value) {
        TRY(reserve(1));
        put(std::move(value));
        return {};
    }
    /// The same in any context: `error::no_space` where there is no room left of a `reserve`.
    Result<void> push_reserved(T value) {
        if (size_ == capacity_) return error::no_space;
        put(std::move(value));
        return {};
    }

    /// Takes the last value out; nothing where there is none.
    Option<T> pop() {
        if (size_ == 0) return none;
        --size_;
        return take_slot(size_);
    }

    /// Puts `value` before the one at `index`, or at the end; those behind it move up. Takes time in proportion to
    /// them. May sleep. `error::no_memory`, and then the value is gone; traps where `index` is above `size()`.
    Result<void> insert(usize index, T value) {
        TRY(reserve(1));
        return insert_reserved(index, std::move(value));
    }
    /// The same in any context: `error::no_space` where there is no room left of a `reserve`.
    Result<void> insert_reserved(usize index, T value) {
        if (index > size_) __builtin_trap();
        if (size_ == capacity_) return error::no_space;
        for (usize at = size_; at > index; --at) move_slot(at - 1, at);
        unsafe because{"the index is at most size_, there is room for one more, and what was there has moved up"};
        slots_[index].emplace(unsafe{"what was there has moved up"}, std::move(value));
        ++size_;
        return {};
    }
    /// Takes out the value at `index`; those behind it move down. Traps where `index` is not below `size()`.
    T remove(usize index) {
        if (index >= size_) __builtin_trap();
        T taken = take_slot(index);
        for (usize at = index + 1; at < size_; ++at) move_slot(at, at - 1);
        --size_;
        return taken;
    }

    /// Destroys the values from `size` on, the last one first. The room stays.
    void truncate(usize size) {
        while (size_ > size) {
            --size_;
            unsafe because{"the slot at size_ was the last full one, and counts as empty from here on"};
            slots_[size_].destroy(unsafe{"it was full until the line above"});
        }
    }
    void clear() { truncate(0); }

private:
    void put(T value) {
        unsafe because{"each caller has seen that there is room"};
        slots_[size_].emplace(unsafe{"slots from size_ on are empty"}, std::move(value));
        ++size_;
    }

    Slot<T>& slot_at(usize at) [[clang::lifetimebound]] {
        unsafe because{"each caller has compared the index with the size"};
        return slots_[at];
    }
    /// Empties a full slot.
    T take_slot(usize at) {
        Slot<T>& slot = slot_at(at);
        T taken = slot.take(unsafe{"each caller has seen that the slot is full"});
        slot.destroy(unsafe{"what take() left is still to be destroyed"});
        return taken;
    }
    /// Moves the value of a full slot into an empty one.
    void move_slot(usize from, usize to) {
        unsafe because{"each caller has seen that both are slots of this Vec"};
        slots_[to].emplace(unsafe{"each caller has emptied this one before"}, take_slot(from));
    }

    /// Out of line: what is called each time is the comparison in reserve().
    [[gnu::noinline]] Result<void> grow_by(usize more) {
        usize capacity = 0;
        if (__builtin_add_overflow(size_, more, &capacity)) return error::no_memory;
        if (capacity < 2 * capacity_) capacity = 2 * capacity_;
        if (capacity < 4) capacity = 4;
        usize bytes = 0;
        if (__builtin_mul_overflow(capacity, sizeof(T), &bytes)) return error::no_memory;
        Slot<T>* slots = nullptr;
        {
            unsafe because{"kmalloc returned room for `capacity` slots, or null, which is asked first"};
            slots = static_cast<Slot<T>*>(c::kmalloc(bytes, c::GFP_KERNEL));
            if (!slots) return error::no_memory;
            for (usize at = 0; at < size_; ++at) slots[at].emplace(unsafe{"the room is new"}, take_slot(at));
        }
        free_slots();
        slots_ = slots;
        capacity_ = capacity;
        return {};
    }

    void free_slots() {
        unsafe because{"grow_to() allocated it, nothing lives in it any more, and slots_ is set anew or ends"};
        c::kfree(slots_);
    }

    Slot<T>* slots_ = nullptr;
    usize size_ = 0;
    usize capacity_ = 0;
};

}  // namespace keel
