// SPDX-License-Identifier: GPL-2.0-only
#pragma once

// First: the constants of the kernel have the names of macros that standard headers define.
#include <keel/c/kernel.hpp>

#include "fake.hpp"

/// What the parts of the stand-in share.
namespace fake {

/// Counts `change` of `what` as held by the driver.
void hold(const std::string& what, int change);
/// Whether this call is the one that fails.
bool must_fail();

/// Whether a device reaches this piece of memory.
bool is_mapped(const void* memory);

/// Lets the device work for one tick, and delivers its interrupt.
void pass_tick();

}  // namespace fake
