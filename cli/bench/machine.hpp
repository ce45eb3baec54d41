// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "bench/plan.hpp"
#include "bench/report.hpp"
#include "support/kernels.hpp"
#include "support/project.hpp"

namespace keel::bench {

/// Boots `kernel` once, with a machine that counts, and measures all workloads of the plan, `operations` of each.
Report measure(const Plan& plan, const Kernel& kernel, const Project& project, std::uint64_t operations);

}  // namespace keel::bench
