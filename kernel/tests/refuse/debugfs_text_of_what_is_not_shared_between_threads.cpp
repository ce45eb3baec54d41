// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

struct Engine {
    void describe(fs::TextOutput& to) const { to.line("here"); }
    int* registers = nullptr;
};

// Any thread may read the file while the driver changes the object.
void show(const Engine& engine) {
    debugfs::Directory files{"keel"};
    // CHECK: [K0277]
    files.text("state", engine);
}
