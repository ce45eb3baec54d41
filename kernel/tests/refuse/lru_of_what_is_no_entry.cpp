// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/memory/lru.hpp>

using namespace keel;

// CHECK: {{static assertion failed|is not derived from|no viable conversion}}
bool push(Lru<u32>& list, const Arc<u32>& value) { return list.push(value); }
