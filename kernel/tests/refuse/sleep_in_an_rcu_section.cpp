// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/sync/rcu.hpp>

using namespace keel;

// The value that is waited for here is one that this very section keeps.
// CHECK: [K2001]
Box<int> replace(const rcu::Replaced<int>& value, Box<int> next) {
    const rcu::Reading section;
    return value.replace(std::move(next));
}
