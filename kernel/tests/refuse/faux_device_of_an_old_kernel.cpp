// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/c/kernel.hpp>

// Stands for the number of an older kernel: the header compares it.
#define LINUX_VERSION_CODE EAGAIN
// CHECK: this kernel has no faux devices, which are in Linux from 6.14 on
#include <keel/bus/faux.hpp>
