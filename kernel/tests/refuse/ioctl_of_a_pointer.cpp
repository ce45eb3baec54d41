// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/ioctl/command.hpp>

// CHECK: does not satisfy 'Payload'
struct Leak : keel::ioctl::Read<'K', 1, int*> {};
