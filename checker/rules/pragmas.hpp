// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"

namespace keel::checker::rules {

/// A pragma, or a line of the preprocessor, that would change what is checked or what the compiler believes.
struct RefusedPragma {
    clang::SourceLocation where;
    std::string text;
};

/// Collects them while the unit is read; before the checker runs the preprocessor has forgotten them.
std::shared_ptr<std::vector<RefusedPragma>> watch_pragmas(clang::CompilerInstance& compiler);

/// K1501.
void pragmas(const std::vector<RefusedPragma>& refused, Report& report);

}  // namespace keel::checker::rules
