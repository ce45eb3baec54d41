// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

// Root would write it while the driver does.
void show(debugfs::Directory& files, u32& number) {
    // CHECK: no matching member function for call to 'read_write'
    files.read_write("number", number);
}
