// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>

namespace keel {

/// Why something failed: one of the kernel's error numbers.
///
/// C: include/uapi/asm-generic/errno-base.h, errno.h, include/linux/errno.h
class Error {
public:
    /// `number` is positive: `Error{ENODEV}` means what C code spells `-ENODEV`. Traps otherwise.
    explicit constexpr Error(int number) : Error{-number, AsReturned{}} {}

    /// What a function of the kernel returned when it failed: below zero. Traps otherwise.
    static constexpr Error from_errno(long returned) { return Error{static_cast<int>(returned), AsReturned{}}; }

    /// The number as the kernel's functions return it: below zero.
    constexpr int to_errno() const { return returned_; }

    friend constexpr bool operator==(Error, Error) = default;

private:
    struct AsReturned {};

    constexpr Error(int returned, AsReturned) : returned_{returned} {
        if (returned >= 0) __builtin_trap();  // A Result takes 0 for success.
    }

    int returned_;  // Below zero.
};

/// The error numbers under names that can be read.
namespace error {
inline constexpr Error again{c::EAGAIN};
inline constexpr Error bad_file{c::EBADF};
inline constexpr Error bad_address{c::EFAULT};
inline constexpr Error busy{c::EBUSY};
inline constexpr Error exists{c::EEXIST};
inline constexpr Error interrupted{c::EINTR};
inline constexpr Error invalid{c::EINVAL};
inline constexpr Error io{c::EIO};
inline constexpr Error no_data{c::ENODATA};
inline constexpr Error no_device{c::ENODEV};
inline constexpr Error no_entry{c::ENOENT};
inline constexpr Error no_memory{c::ENOMEM};
inline constexpr Error no_space{c::ENOSPC};
inline constexpr Error no_such_command{c::ENOTTY};
inline constexpr Error no_such_device_or_address{c::ENXIO};
inline constexpr Error not_permitted{c::EPERM};
inline constexpr Error not_supported{c::EOPNOTSUPP};
inline constexpr Error overflow{c::EOVERFLOW};
inline constexpr Error range{c::ERANGE};
inline constexpr Error restart{c::ERESTARTSYS};  // A signal came; the system call is started again if it may be.
inline constexpr Error timed_out{c::ETIMEDOUT};
}  // namespace error

}  // namespace keel
