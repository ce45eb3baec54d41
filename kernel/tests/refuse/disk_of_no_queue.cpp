// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/block/disk.hpp>

struct NoQueue {};
// CHECK: constraints not satisfied for class template 'Disk'
using Wrong = keel::block::Disk<NoQueue>;
