// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/error.hpp>
#include <keel/core/result.hpp>

namespace keel::block {

/// How a request ended, in the block layer's own numbers.
///
/// C: include/linux/blk_types.h
class Status {
public:
    explicit constexpr Status(c::blk_status_t number) : number_{number} {}

    /// What an outcome of the rest of the kernel means for a request.
    static Status of(const Result<void>& outcome) {
        return outcome ? Status{0} : Status{c::errno_to_blk_status(outcome.to_errno())};
    }

    constexpr c::blk_status_t raw() const { return number_; }

    friend constexpr bool operator==(Status, Status) = default;

private:
    c::blk_status_t number_;
};

namespace status {
inline constexpr Status ok{c::BLK_STS_OK};
inline constexpr Status io_error{c::BLK_STS_IOERR};
inline constexpr Status not_supported{c::BLK_STS_NOTSUPP};
inline constexpr Status timed_out{c::BLK_STS_TIMEOUT};
}  // namespace status

}  // namespace keel::block
