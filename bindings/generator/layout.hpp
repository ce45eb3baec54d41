// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "checks.hpp"

namespace keel::bindings {

/// A C unit that the kernel's own compiler accepts only if it sees the sizes, offsets and constants that
/// clang saw.
std::string write_layout_check(const std::vector<Group>& groups, const Found& found, const Unit& unit);

}  // namespace keel::bindings
