// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "checks.hpp"
#include "facts.hpp"

namespace keel::bindings {

/// The text of <keel/c/kernel.hpp>.
std::string write_header(const Found& found, const Facts& facts, const Unit& unit, const std::string& release,
                         Problems& problems);

}  // namespace keel::bindings
