// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// What was found alone is lent to one at a time.
#include <keel/containers/xarray.hpp>
#include <keel/memory/vec.hpp>

using namespace keel;

u32 written_twice(XArray<Vec<u32>>& rows) {
    auto row = rows.find(0);
    Vec<u32>& first = *row;
    // CHECK: [K0499]
    Vec<u32>& second = *row;
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 read_and_written(XArray<Vec<u32>>& rows) {
    auto row = rows.find(0);
    const auto& to_read = row;
    const Vec<u32>& first = *to_read;
    // CHECK: [K0502]
    Vec<u32>& second = *row;
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 copied(XArray<Vec<u32>>& rows) {
    auto row = rows.find(0);
    auto copy = row;
    // CHECK: [K0499]
    Vec<u32>& first = *row;
    Vec<u32>& second = *copy;
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}
