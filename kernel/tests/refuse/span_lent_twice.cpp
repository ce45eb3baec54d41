// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// What may be changed a Span lends to one at a time, by index, as a part and by its places.
#include <keel/core/span.hpp>
#include <keel/memory/vec.hpp>

using namespace keel;

u32 by_index(Span<Vec<u32>> rows) {
    Vec<u32>& first = rows[0];
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0499]
    Vec<u32>& second = rows[0];
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 read_and_written(Span<Vec<u32>> rows) {
    const auto& to_read = rows;
    const Vec<u32>& first = to_read[0];
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0502]
    Vec<u32>& second = rows[0];
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 in_parts(Span<Vec<u32>> rows) {
    auto some = rows.part(0, 1);
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0499]
    auto same = rows.part(0, 1);
    const u32& number = some[0][0];
    same[0] = Vec<u32>{};
    return number;
}

u32 at_one_place(Span<Vec<u32>> rows) {
    auto place = rows.begin();
    Vec<u32>& first = *place;
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0499]
    Vec<u32>& second = *place;
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}

u32 at_two_places(Span<Vec<u32>> rows) {
    auto one = rows.begin();
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0499]
    auto other = rows.begin();
    const u32& number = (*one)[0];
    *other = Vec<u32>{};
    return number;
}

u32 after_it_was_given_up(Span<Vec<u32>> rows) {
    Vec<u32>& first = static_cast<Span<Vec<u32>>&&>(rows)[0];
    // CHECK: span_lent_twice.cpp:[[@LINE+1]]{{.*}}[K0382]
    Vec<u32>& second = rows[0];
    const u32& number = first[0];
    second = Vec<u32>{};
    return number;
}
