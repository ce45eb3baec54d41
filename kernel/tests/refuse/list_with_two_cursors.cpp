// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/containers/list.hpp>

using namespace keel;

void remove_twice(List<u32>& list) {
    auto place = list.cursor();
    // CHECK: call to deleted constructor of '{{.*}}ListCursor<unsigned int>'
    auto same = place;
    drop(place.remove());
    drop(same.remove());
}
