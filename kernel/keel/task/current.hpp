// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>

/// The task that runs: in a system call, the one that called.
///
/// C: include/linux/sched.h, include/linux/capability.h

namespace keel::task {

/// It may do what an administrator may.
inline bool is_administrator() { return c::capable(c::CAP_SYS_ADMIN); }

/// An old program: what it may read counts as what it may execute.
inline bool reading_implies_executing() { return (c::current_personality() & c::READ_IMPLIES_EXEC) != 0; }

}  // namespace keel::task
