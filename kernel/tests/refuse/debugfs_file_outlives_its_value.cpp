// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

void show() {
    debugfs::Directory files{"keel"};
    const Atomic<u32> value{1};
    // CHECK: [K0597]
    files.read_only("value", value);
}
