// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>
#include <type_traits>

/// How a value is written in a file of one value, in sysfs and configfs: numbers are decimal, or hexadecimal
/// with 0x where they are read; a bool is 0, 1, y or n.
///
/// C: include/linux/kstrtox.h, kstrtoull()

namespace keel::detail {

/// Contract: `text` ends with a zero.
template <class T>
Result<T> parse_value(const char* text, unsafe) {
    unsafe because{"the text ends with a zero by the contract"};
    if constexpr (std::same_as<T, bool>) {
        bool value = false;
        const int failed = c::kstrtobool(text, &value);
        if (failed != 0) return Error::from_errno(failed);
        return value;
    } else if constexpr (std::signed_integral<T>) {
        i64 value = 0;
        const int failed = c::kstrtoll(text, 0, &value);
        if (failed != 0) return Error::from_errno(failed);
        if (value != static_cast<i64>(static_cast<T>(value))) return error::range;
        return static_cast<T>(value);
    } else {
        u64 value = 0;
        const int failed = c::kstrtoull(text, 0, &value);
        if (failed != 0) return Error::from_errno(failed);
        if (value > static_cast<T>(~T{0})) return error::range;
        return static_cast<T>(value);
    }
}

/// Contract: there is room for a page at `page`.
template <class T>
isize print_value(char* page, T value, unsafe) {
    unsafe because{"by the contract there is room for a page"};
    if constexpr (std::same_as<T, Literal>)
        return c::scnprintf(page, c::PAGE_SIZE, "%s\n", value.raw());
    else if constexpr (std::signed_integral<T>)
        return c::scnprintf(page, c::PAGE_SIZE, "%lld\n", static_cast<i64>(value));
    else
        return c::scnprintf(page, c::PAGE_SIZE, "%llu\n", static_cast<u64>(value));
}

}  // namespace keel::detail
