// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
// The stack is free again after a trap, whatever is on a list.
#include <keel/memory/lru.hpp>

using namespace keel;

// CHECK: no matching constructor for initialization of {{.*}}Entry
usize on_the_stack(Lru<u32>& list) {
    Lru<u32>::Entry entry{1u};
    return list.size();
}

// CHECK: no matching constructor for initialization of {{.*}}Entry
usize on_the_stack_without_a_name(Lru<u32>& list) {
    Lru<u32>::Entry entry{{}, 1u};
    return list.size();
}
