// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/codes.hpp"

/// The parts of the table of codes, one file per subject.
namespace keel::checker::table {

std::span<const Explanation> ownership();
std::span<const Explanation> borrows();
std::span<const Explanation> signatures();
std::span<const Explanation> classes();
std::span<const Explanation> unsafe_code();
std::span<const Explanation> values();
std::span<const Explanation> contexts();
std::span<const Explanation> unknown();

}  // namespace keel::checker::table
