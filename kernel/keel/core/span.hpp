// SPDX-License-Identifier: GPL-2.0-only
#pragma once

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

    constexpr T& operator[](usize index) [[clang::lifetimebound]] { return elements[require(index)]; }
    constexpr const T& operator[](usize index) const [[clang::lifetimebound]] { return elements[require(index)]; }

private:
    static constexpr usize require(usize index) {
        if (index >= count) __builtin_trap();
        return index;
    }
};

/// A view of `size()` values that lie side by side and belong to somebody else.
template <class T>
class [[gsl::Pointer(T)]] Span {
public:
    constexpr Span() = default;
    template <usize count>
    constexpr Span(T (&array)[count] [[clang::lifetimebound]]) : first_{array}, size_{count} {}
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
    constexpr T& operator[](usize index) const {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }

    /// The values from `start` on, `count` of them. Traps where they are not all inside.
    constexpr Span part(usize start, usize count) const {
        if (start > size_ || count > size_ - start) __builtin_trap();
        unsafe because{"both ends were just compared with the size"};
        return Span{first_ + start, count, unsafe{"inside of this Span, and borrowed from the same"}};
    }

    constexpr T* begin() const { return first_; }
    constexpr T* end() const {
        unsafe because{"one past the last is a pointer that may be made"};
        return first_ + size_;
    }
    /// For unsafe code that hands the values to the C side.
    constexpr T* raw() const { return first_; }

private:
    T* first_ = nullptr;
    usize size_ = 0;
};

}  // namespace keel
