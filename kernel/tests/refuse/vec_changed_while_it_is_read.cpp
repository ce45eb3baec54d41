// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/vec.hpp>

using namespace keel;

Result<void> repeat(Vec<u32>& values) {
    // CHECK: [K0499]
    for (const u32 value : values.span()) TRY(values.push(value));
    return {};
}
