// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace keel {

/// A mistake or an accident the user can act on: what is wrong, and the next step.
class UserError : public std::runtime_error {
public:
    explicit UserError(const std::string& what, std::string next = {}, int status = 1)
        : runtime_error{what}, next_{std::move(next)}, status_{status} {}

    const std::string& next() const { return next_; }
    /// What the program ends with.
    int status() const { return status_; }

private:
    std::string next_;
    int status_;
};

}  // namespace keel
