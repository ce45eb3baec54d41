// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/work/work.hpp>

struct Idle {};

// CHECK: constraints not satisfied for class template 'Work'
// CHECK: because 'Idle' does not satisfy 'WorkHandler'
void defer(const keel::Work<Idle>& work) { work.queue(); }
