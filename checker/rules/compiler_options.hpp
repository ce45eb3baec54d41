// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"

namespace keel::checker::rules {

/// K9001: a kernel build is compiled with the options that the dialect's promise rests on.
void compiler_options(const clang::CompilerInstance& compiler, Report& report);

}  // namespace keel::checker::rules
