// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "bench/plan.hpp"
#include "bench/report.hpp"
#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel::bench {

/// drivers/null_block beside its C twin and the kernel's null_blk.
void plan_null_block(Plan& plan, const Kernel& kernel, const Project& project);

/// What must come out of it.
void judge_null_block(Report& report);

}  // namespace keel::bench
