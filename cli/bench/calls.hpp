// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "bench/plan.hpp"
#include "bench/report.hpp"
#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel::bench {

struct CallModules {
    fs::path misc, misc_twin;      ///< drivers/misc_sample, and the same in C
    fs::path ashmem, ashmem_twin;  ///< drivers/ashmem, and some of its commands in C
};
CallModules build_calls(const Kernel& kernel, const Project& project);

/// Calls of ioctl(2) on device files, beside C twins.
void plan_calls(Plan& plan, const CallModules& modules);

/// What must come out of it, and how large the machine code of each is.
void judge_calls(Report& report, const CallModules& modules);

}  // namespace keel::bench
