// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// A stand-in for the few functions of the kernel that the host tests reach.
namespace fake {

/// How many allocations still succeed; negative: all.
extern int allocations_left;
/// Allocations that have not been freed.
extern int objects_alive;

}  // namespace fake
