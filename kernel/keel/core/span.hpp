// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/option.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <type_traits>

namespace keel {

/// An array of a fixed size whose subscripts are checked.
template <class T, usize count>
struct Array {
    T elements[count];

    static constexpr usize size() { return count; }

    constexpr T& operator[](usize index) [[clang::lifetimebound]] {
        if (index >= count) __builtin_trap();
        return elements[index];
    }
    constexpr const T& operator[](usize index) const [[clang::lifetimebound]] {
        if (index >= count) __builtin_trap();
        return elements[index];
    }
};

/// A place in a Span, for range-for. At the end it traps when it is read or moved on.
template <class T>
class [[gsl::Pointer(T)]] SpanIterator {
public:
    /// Contract: `next` to `end` are values of the Span whose borrow this has.
    constexpr SpanIterator(T* next, T* end, unsafe) : next_{next}, end_{end} {}

    constexpr lt<'s', T&> operator*() const {
        require_more();
        unsafe because{"it is not at the end"};
        return *next_;
    }
    constexpr void operator++() {
        require_more();
        unsafe because{"it is not at the end"};
        ++next_;
    }
    friend constexpr bool operator==(const SpanIterator& a, const SpanIterator& b) { return a.next_ == b.next_; }

private:
    constexpr void require_more() const {
        if (next_ == end_) __builtin_trap();
    }

    lt<'s', T*> next_;
    T* end_;
};

/// A view of `size()` values that lie side by side and belong to somebody else.
template <class T>
class [[gsl::Pointer(T)]] Span {
public:
    constexpr Span() = default;
    template <usize count>
    constexpr Span(T (&array [[clang::lifetimebound]])[count]) : first_{array}, size_{count} {}
    template <usize count>
    constexpr Span(Array<std::remove_const_t<T>, count>& array [[clang::lifetimebound]])
        : first_{array.elements}, size_{count} {}
    template <usize count>
        requires(std::is_const_v<T>)
    constexpr Span(const Array<std::remove_const_t<T>, count>& array [[clang::lifetimebound]])
        : first_{array.elements}, size_{count} {}

    /// Contract: `first` points to `size` values that live as long as what the Span is said to borrow.
    constexpr Span(T* first, usize size, unsafe) : first_{first}, size_{size} {}

    constexpr usize size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }

    /// Traps where `index` is not below `size()`.
    constexpr lt<'s', T&> operator[](usize index) const {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }

    /// The values from `start` on, `count` of them. Traps where they are not all inside.
    constexpr lt<'s', Span> part(usize start, usize count) const {
        if (start > size_ || count > size_ - start) __builtin_trap();
        unsafe because{"both ends were just compared with the size"};
        return Span{first_ + start, count, unsafe{"inside of this Span, and borrowed from the same"}};
    }

    constexpr lt<'s', SpanIterator<T>> begin() const {
        unsafe because{"one past the last is a pointer that may be made"};
        return SpanIterator<T>{first_, first_ + size_, unsafe{"the ends of this Span"}};
    }
    constexpr lt<'s', SpanIterator<T>> end() const {
        unsafe because{"one past the last is a pointer that may be made"};
        return SpanIterator<T>{first_ + size_, first_ + size_, unsafe{"the ends of this Span"}};
    }
    /// For unsafe code that hands the values to the C side.
    constexpr T* raw() const { return first_; }

private:
    lt<'s', T*> first_ = nullptr;
    usize size_ = 0;
};

}  // namespace keel
