// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {

std::span<const Explanation> unknown() { return {}; }

}  // namespace keel::checker::table
