// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// What the cases about contexts call: things that sleep, things that do not, things of other units.

#include <keel/irq/context.hpp>
#include <keel/memory/box.hpp>
#include <keel/sync/completion.hpp>
#include <keel/sync/gate.hpp>
#include <keel/sync/mutex_locked.hpp>
#include <keel/sync/spin_locked.hpp>
#include <keel/sync/wait_queue.hpp>
#include <keel/time/duration.hpp>

#include <utility>

using namespace keel;

/// In another unit: nothing is known of it.
void elsewhere();
/// In another unit too, where it is checked that it does not sleep.
[[clang::annotate("keel::atomic")]] void quick();
[[clang::annotate("keel::atomic")]] int measure();

inline void nap() { c::msleep(10); }
inline void nap_twice() {
    nap();
    nap();
}
inline int doubled(int number) { return number + number; }
inline int doubled_plus(const int& number, int other) { return number + number + other; }
inline void drop_now(SpinGuard<int>) {}

template <class F>
void run(F function) {
    function();
}
