// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "unit.hpp"

namespace keel::checker {

struct Options {
    /// What to print while checking: `ir`, `loans`.
    std::set<std::string> dumps;
};

/// Runs every rule over the unit.
void check(clang::ASTContext& ast, const Options& options, Report& report);

}  // namespace keel::checker
