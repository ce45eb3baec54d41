// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// What sleeps belongs into the thread.
#include <keel/irq/registration.hpp>
#include <keel/time/delay.hpp>

using namespace keel;

struct Sleepy : Pinned {
    // CHECK: [K2001]
    irq::ThreadedOutcome on_irq(irq::Context&) const {
        time::sleep(time::milliseconds(1));
        return irq::ThreadedOutcome::wake_thread;
    }
    // CHECK-NOT: [K2001]
    void on_thread() const { time::sleep(time::milliseconds(1)); }
};
