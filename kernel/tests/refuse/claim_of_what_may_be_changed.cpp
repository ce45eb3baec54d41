// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// A Claim lends to whoever asks, so only for reading.
#include <keel/core/claim.hpp>
#include <keel/core/types.hpp>

// CHECK: constraints not satisfied for class template 'Claim'
using Writable = keel::Claim<keel::u32>;
