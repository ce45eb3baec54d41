// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <concepts>

/// What the firmware, a device tree or a board's code says about a device.
///
///     const u32 period = TRY(property::read<u32>(device, "keel,period-us"));
///     const bool inverted = property::is_present(device, "keel,inverted");
///
/// The numbers come from outside: check them. All may sleep.
///
/// C: include/linux/property.h

namespace keel::property {

/// The integers a property is made of.
template <class T>
concept Number = std::same_as<T, u8> || std::same_as<T, u16> || std::same_as<T, u32> || std::same_as<T, u64>;

/// True where there is such a property, of whatever value.
inline bool is_present(const Device& device, Literal name) {
    unsafe because{"the device is there while it is referred to, and the name ends with a zero"};
    return c::device_property_present(device.raw(), name.raw());
}

/// The first `count` numbers of a property. `error::invalid` where there is no such property, `error::overflow` where
/// it has fewer numbers, or one that does not fit.
template <Number T, usize count>
Result<Array<T, count>> read_array(const Device& device, Literal name) {
    static_assert(count > 0, "with no room, the kernel counts the numbers");
    Array<T, count> numbers{};
    int failed = 0;
    unsafe because{"the array has as many numbers, and the name ends with a zero"};
    if constexpr (std::same_as<T, u8>)
        failed = c::device_property_read_u8_array(device.raw(), name.raw(), numbers.elements, count);
    else if constexpr (std::same_as<T, u16>)
        failed = c::device_property_read_u16_array(device.raw(), name.raw(), numbers.elements, count);
    else if constexpr (std::same_as<T, u32>)
        failed = c::device_property_read_u32_array(device.raw(), name.raw(), numbers.elements, count);
    else
        failed = c::device_property_read_u64_array(device.raw(), name.raw(), numbers.elements, count);
    if (failed != 0) return Error::from_errno(failed);
    return numbers;
}

/// The number, or the first of several; see read_array.
template <Number T>
Result<T> read(const Device& device, Literal name) {
    const auto numbers = TRY((read_array<T, 1>(device, name)));
    return numbers[0];
}

/// The same, `otherwise` where there is no such property. One that is there and cannot be read is an error.
template <Number T>
Result<T> read_or(const Device& device, Literal name, T otherwise) {
    if (!is_present(device, name)) return otherwise;
    return read<T>(device, name);
}

/// The place of `text` in a property of texts, from 0 on. `error::invalid` where there is no such property,
/// `error::no_data` where it does not have this text.
inline Result<usize> find_text(const Device& device, Literal name, Literal text) {
    unsafe because{"the device is there while it is referred to, and both texts end with a zero"};
    const int found = c::device_property_match_string(device.raw(), name.raw(), text.raw());
    if (found < 0) return Error::from_errno(found);
    return static_cast<usize>(found);
}

}  // namespace keel::property
