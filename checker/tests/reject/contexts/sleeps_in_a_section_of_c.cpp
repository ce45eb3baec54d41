// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2
#include "Inputs/contexts.hpp"

/// What C functions take lasts until C functions release it.
void in_an_rcu_section() {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();  // expected-note {{the RCU section begins here}}
    nap();  // expected-error {{'nap' may sleep, and an RCU section is open [K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    c::rcu_read_unlock();
}
void waits_for_itself() {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();  // expected-note {{begins here}}
    c::synchronize_rcu();  // expected-error {{'synchronize_rcu' may sleep, and an RCU section is open}}
    c::rcu_read_unlock();
}
void with_preemption_off() {
    unsafe because{"a section of a few lines"};
    c::preempt_disable();  // expected-note {{preemption is turned off here}}
    nap();  // expected-error {{and preemption is off}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    c::preempt_enable();
}
void with_interrupts_off(bool twice) {
    unsafe because{"a section of a few lines"};
    const auto flags = c::local_irq_save();  // expected-note {{interrupts are turned off here}}
    if (twice) nap();  // expected-error {{and interrupts are off}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    c::local_irq_restore(flags);
}
void before_the_second_unlock(bool early) {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();  // expected-note {{begins here}}
    if (early) {
        c::rcu_read_unlock();
        nap();
        return;
    }
    nap();  // expected-error {{an RCU section is open}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    c::rcu_read_unlock();
}
void* may_wait_for_memory(unsigned int flags) {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();  // expected-note 2 {{begins here}}
    void* given = c::kmalloc(8, flags);  // expected-error {{'kmalloc' may sleep, and an RCU section is open: it may sleep with these 'flags' [K2001]}}
    void* room = c::kmalloc(8, c::GFP_KERNEL);  // expected-error {{[K2001]}}
    c::kfree(given);
    c::rcu_read_unlock();
    return room;
}
unsigned long copies_from_user(const SpinLocked<int>& lock, const void* from) {
    unsafe because{"the pointer is one of user space"};
    auto guard = lock.lock();  // expected-note {{the spinlock is taken here}}
    return c::copy_from_user(&*guard, from, 4);  // expected-error {{'copy_from_user' may sleep, and a spinlock is held}}
}
