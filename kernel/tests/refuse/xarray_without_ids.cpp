// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>

using namespace keel;

Result<u32> add(const XArray<u32>& values) {
    // CHECK: invalid reference to function 'insert': constraints not satisfied
    return values.insert(TRY(make_box<u32>(1u)));
}
