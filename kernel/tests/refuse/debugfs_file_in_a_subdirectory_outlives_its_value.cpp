// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

// The subdirectory has ended before the value, but its files are there until the outer one goes.
void show() {
    debugfs::Directory files{"keel"};
    const Atomic<u32> value{1};
    debugfs::Subdirectory inner{files, "inner"};
    // CHECK: [K0597]
    inner.read_only("value", value);
}
