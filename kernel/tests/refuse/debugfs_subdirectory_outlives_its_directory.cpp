// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/debugfs/directory.hpp>

using namespace keel;

debugfs::Subdirectory make() {
    debugfs::Directory files{"keel"};
    // CHECK: [K0515]
    return debugfs::Subdirectory{files, "inner"};
}
