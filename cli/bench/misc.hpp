// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "bench/plan.hpp"
#include "bench/report.hpp"
#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel::bench {

struct MiscModules {
    fs::path driver;  ///< drivers/misc_sample
    fs::path twin;    ///< the same in C
};
MiscModules build_misc(const Kernel& kernel, const Project& project);

/// Calls of ioctl(2) on a device file, beside the C twin.
void plan_misc(Plan& plan, const MiscModules& modules);

/// What must come out of it, and how large the machine code of each is.
void judge_misc(Report& report, const MiscModules& modules);

}  // namespace keel::bench
