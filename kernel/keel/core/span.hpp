// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/at_end.hpp>
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

/// A place in a Span, for range-for. At the end it traps when it is read or moved on. What may be changed it lends to one
/// at a time.
template <class T>
class [[gsl::Pointer(T)]] SpanIterator {
public:
    /// Contract: `next` to `end` are values of the Span whose borrow this has.
    constexpr SpanIterator(T* next, T* end, unsafe) : next_{next}, end_{end} {}

    constexpr lt<'s', T&> operator*() const
        requires(std::is_const_v<T>)
    {
        return here();
    }
    constexpr T& operator*() [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        return here();
    }
    constexpr void operator++() {
        require_more();
        unsafe because{"it is not at the end"};
        ++next_;
    }
    friend constexpr bool operator==(const SpanIterator& place, AtEnd) { return place.next_ == place.end_; }

private:
    constexpr lt<'s', T&> here() const {
        require_more();
        unsafe because{"not at the end; who may change it lends it to one at a time, or gave the place up"};
        return *next_;
    }
    constexpr void require_more() const {
        if (next_ == end_) __builtin_trap();
    }

    lt<'s', T*> next_;
    T* end_;
};

/// A view of `size()` values that lie side by side and belong to somebody else. Values that may be changed are lent for as
/// long as the Span is borrowed for it, or for good where it is given up:
///
///     u8& first = bytes[0];                    // `bytes` is not used while `first` is.
///     u8& last = std::move(bytes)[size - 1];   // Nor ever again.
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

    /// Traps where `index` is not below `size()`. (Without lifetimebound, which is elided: clang alone would warn of
    /// `return bytes[0];` where a number is returned.)
    constexpr lt<'s', T&> operator[](usize index) const&
        requires(std::is_const_v<T>)
    {
        return value(index);
    }
    constexpr T& operator[](usize index) &
        requires(!std::is_const_v<T>)
    {
        return value(index);
    }
    constexpr const T& operator[](usize index) const&
        requires(!std::is_const_v<T>)
    {
        return value(index);
    }
    constexpr lt<'s', T&> operator[](usize index) &&
        requires(!std::is_const_v<T>)
    {
        return value(index);
    }

    /// The values from `start` on, `count` of them. Traps where they are not all inside.
    constexpr lt<'s', Span> part(usize start, usize count) const&
        requires(std::is_const_v<T>)
    {
        return values(start, count);
    }
    constexpr Span part(usize start, usize count) & [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        return values(start, count);
    }
    constexpr Span<const T> part(usize start, usize count) const& [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        require(start, count);
        unsafe because{"inside, and *this is borrowed for reading meanwhile"};
        return Span<const T>{first_ + start, count, unsafe{"inside of this Span, which is borrowed for reading"}};
    }
    constexpr lt<'s', Span> part(usize start, usize count) &&
        requires(!std::is_const_v<T>)
    {
        return values(start, count);
    }

    constexpr lt<'s', SpanIterator<T>> begin() const
        requires(std::is_const_v<T>)
    {
        return SpanIterator<T>{first_, past_the_last(), unsafe{"the ends of this Span"}};
    }
    constexpr SpanIterator<T> begin() [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        return SpanIterator<T>{first_, past_the_last(), unsafe{"the ends of this Span, which is borrowed alone"}};
    }
    constexpr SpanIterator<const T> begin() const [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        return SpanIterator<const T>{first_, past_the_last(), unsafe{"the ends of this Span, borrowed for reading"}};
    }
    static constexpr AtEnd end() { return {}; }
    /// For unsafe code that hands the values to the C side.
    constexpr T* raw() const { return first_; }

private:
    // As long as the Span itself borrows them: who calls these lends on what may be changed to one at a time.
    constexpr lt<'s', T&> value(usize index) const {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }
    constexpr lt<'s', Span> values(usize start, usize count) const {
        require(start, count);
        unsafe because{"both ends were just compared with the size"};
        return Span{first_ + start, count, unsafe{"inside of this Span, and borrowed from the same"}};
    }
    constexpr void require(usize start, usize count) const {
        if (start > size_ || count > size_ - start) __builtin_trap();
    }
    constexpr T* past_the_last() const {
        unsafe because{"one past the last is a pointer that may be made"};
        return first_ + size_;
    }

    lt<'s', T*> first_ = nullptr;
    usize size_ = 0;
};

}  // namespace keel
