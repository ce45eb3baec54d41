// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "bench/plan.hpp"
#include "bench/report.hpp"
#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel::bench {

struct NullBlockModules {
    fs::path driver;  ///< drivers/null_block
    fs::path least;   ///< what the twin does, and no more
    fs::path twin;    ///< the least null block driver in C
};
NullBlockModules build_null_block(const Kernel& kernel, const Project& project);

/// The driver beside its C twin and the kernel's null_blk.
void plan_null_block(Plan& plan, const NullBlockModules& modules);

/// What must come out of it, and how large the machine code of each is.
void judge_null_block(Report& report, const NullBlockModules& modules);

}  // namespace keel::bench
