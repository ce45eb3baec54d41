// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "rules/library.hpp"

namespace keel::checker::rules {

/// A macro of one file of one's own that another file uses.
struct MacroUse {
    clang::SourceLocation where;
    clang::SourceLocation defined;
    std::string name;
};

/// Collects them while the unit is read.
std::shared_ptr<std::vector<MacroUse>> watch_macros(clang::CompilerInstance& compiler);

/// K1501.
void macros(const std::vector<MacroUse>& uses, const clang::SourceManager& sources, const Library& library, Report& report);

}  // namespace keel::checker::rules
