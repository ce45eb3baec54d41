// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>

using namespace keel;

struct Place {
    u32* address = nullptr;
};

// CHECK: [K0277]
void forget(const XArray<Place>& places) { places.erase(0); }
