// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "checks.hpp"

namespace keel::bindings {

/// A C unit with a symbol for each inline function and macro that is wanted.
std::string write_shims(const std::vector<Group>& groups, const std::vector<std::filesystem::path>& by_hand,
                        const Found& found);

}  // namespace keel::bindings
