// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/time/delay.hpp>
#include <keel/time/timer.hpp>

using namespace keel;

struct Sleepy : Pinned {
    // CHECK: [K2001]
    Option<time::Duration> on_timer(irq::Context&) const {
        time::sleep(time::milliseconds(1));
        return none;
    }
};
