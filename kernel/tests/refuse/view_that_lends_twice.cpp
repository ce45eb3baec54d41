// SPDX-License-Identifier: GPL-2.0-only
// XFAIL: *
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// A known gap: a Span and a Claim of what may be changed lend it as long as they borrow it themselves, so to two at a
// time. A Found lends for as long as it is borrowed: found_lent_twice.cpp.
#include <keel/core/claim.hpp>
#include <keel/core/span.hpp>
#include <keel/memory/vec.hpp>

using namespace keel;

u32 span(Span<Vec<u32>> rows) {
    Vec<u32>& first = rows[0];
    // CHECK: [K0499]
    Vec<u32>& second = rows[0];
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 claim(Vec<u32>& row) {
    const Claim<Vec<u32>> claim{row};
    Vec<u32>& first = *claim;
    // CHECK: [K0499]
    Vec<u32>& second = *claim;
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}
