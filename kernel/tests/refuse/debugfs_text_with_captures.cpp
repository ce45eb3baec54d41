// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

struct Engine {};

// The lambda is not kept: what it captures would be gone when the file is read.
void show(debugfs::Directory& files, const Engine& engine, u32 number) {
    // CHECK: no matching member function for call to 'text'
    files.text("state", engine, [number](const Engine&, fs::TextOutput& to) { to.line("{}", number); });
}
