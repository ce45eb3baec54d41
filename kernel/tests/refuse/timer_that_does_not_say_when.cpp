// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/time/timer.hpp>

struct Silent {
    void on_timer(keel::irq::Context&) const {}
};

// CHECK: constraints not satisfied for class template 'Timer'
// CHECK: because 'Silent' does not satisfy 'TimerHandler'
void start(const keel::time::Timer<Silent>& timer) { timer.cancel(); }
