// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2
#include "Inputs/contexts.hpp"

class Queue : Pinned {
public:
    void directly() const {
        auto count = count_.lock();  // expected-note {{the spinlock is taken here; end it before the call, or do without what sleeps}}
        c::msleep(1);  // expected-error {{'msleep' may sleep, and a spinlock is held [K2001]}}
        *count += 1;
    }
    void by_a_helper() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        nap();  // expected-error {{'nap' may sleep, and a spinlock is held [K2001]}} expected-note@Inputs/contexts.hpp:* {{'nap' calls 'msleep' here: it may sleep}}
        *count += 1;
    }
    void by_three_calls() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        nap_twice();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{'nap_twice' calls 'nap' here}} expected-note@Inputs/contexts.hpp:* {{'nap' calls 'msleep' here: it may sleep}}
        *count += 1;
    }
    Result<void> allocates() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        auto box = TRY(make_box<int>(*count));  // expected-error {{'make_box' may sleep, and a spinlock is held [K2001]}} expected-note@keel/memory/box.hpp:* {{'make_box' calls 'kmalloc' here: it may sleep with these 'flags'}}
        *count += *box;
        return {};
    }
    void waits_for_a_mutex() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        auto slow = slow_.lock();  // expected-error {{'MutexLocked::lock' may sleep, and a spinlock is held [K2001]}} expected-note@keel/sync/mutex_locked.hpp:* {{'mutex_lock' here: it may sleep}}
        // expected-error@+1 {{the destructor of 'MutexGuard' may sleep}}
    }  // expected-note@-3 {{taken here}} expected-note@keel/sync/mutex_locked.hpp:* {{'mutex_unlock' here}}
    Result<void> waits_for_an_event() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        return done_.wait_for(time::seconds(1));  // expected-error {{'Completion::wait_for' may sleep}} expected-note@keel/sync/completion.hpp:* {{it may sleep}}
    }
    Result<void> waits_in_a_queue() const {
        const auto count = count_.lock();  // expected-note {{taken here}}
        return queue_.wait_interruptible([&] { return *count != 0; });  // expected-error {{'WaitQueue::wait_interruptible' may sleep}} expected-note@keel/sync/wait_queue.hpp:* {{calls 'WaitQueue::wait' here}} expected-note@keel/sync/wait_queue.hpp:* {{'schedule_timeout' here: it may sleep}}
    }
    void what_is_defined_elsewhere() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        elsewhere();  // expected-error {{'elsewhere' may sleep, and a spinlock is held: it is defined in another unit, and may sleep: declare it [[clang::annotate("keel::atomic")]] if it does not [K2001]}}
        *count += 1;
    }
    void by_a_pointer(void (*function)()) const {
        auto count = count_.lock();  // expected-note {{taken here}}
        function();  // expected-error {{this call may sleep, and a spinlock is held: what a pointer calls is not known, and may sleep [K2001]}}
        *count += 1;
    }
    void in_one_branch(bool slow) const {
        auto count = count_.lock();  // expected-note {{taken here}}
        if (slow) nap();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
        *count += 1;
    }
    void in_a_loop() const {
        for (int round = 0; round < 3; ++round) {
            auto count = count_.lock();  // expected-note {{taken here}}
            *count += 1;
            nap();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
        }
    }
    void in_a_lambda() const {
        auto count = count_.lock();  // expected-note {{taken here}}
        run([&] {
            *count += 1;
            nap();  // expected-note {{the lambda calls 'nap' here}}
        });  // expected-error@-3 {{'run' may sleep}} expected-note@Inputs/contexts.hpp:* {{'run' calls the lambda here}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
    void in_the_same_expression() const {
        // expected-note@+1 {{taken here}}
        doubled_plus(*count_.lock(), slow_number());  // expected-error {{'Queue::slow_number' may sleep}} expected-note@#nap {{'Queue::slow_number' calls 'nap' here}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
    void with_interrupts_off() const {
        auto shared = shared_.lock();  // expected-note {{taken here}}
        nap();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
        *shared += 1;
    }
    void with_a_second_guard() const {
        auto first = count_.lock();  // expected-note {{taken here}}
        {
            auto second = shared_.lock();
            *second += *first;
        }
        nap();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
    int slow_number() const {
        nap();  // #nap
        return 3;
    }

private:
    SpinLocked<int> count_;
    IrqSpinLocked<int> shared_;
    MutexLocked<int> slow_;
    Completion done_;
    WaitQueue queue_;
};
