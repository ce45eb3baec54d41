// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/bus/auxiliary.hpp>
#include <keel/memory/shared.hpp>

using namespace keel;

template class keel::auxiliary::Registration<u32>;

// Whoever has the Arc may have it still when the parent has lost its driver.
struct Shared {
    // CHECK: [K0310]
    Arc<auxiliary::Registration<u32>> part;
};
