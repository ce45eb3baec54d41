// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
// A handler that wakes a thread has one.
#include <keel/bus/platform.hpp>
#include <keel/irq/registration.hpp>

using namespace keel;

struct Threadless : Pinned {
    irq::ThreadedOutcome on_irq(irq::Context&) const { return irq::ThreadedOutcome::wake_thread; }
};
// CHECK: error: constraints not satisfied for class template 'Registration'
using Handler = irq::Registration<lt<'d', platform::Interrupt>, Threadless>;
