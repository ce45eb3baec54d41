// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/device/revocable.hpp>

using namespace keel;

// CHECK: [K2005]
struct Holder {
    lt<'a', Revocable<u32>::Access> access;
};
u32 use(const Holder& holder) { return *holder.access; }
