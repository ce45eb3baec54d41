// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.5
#include "Inputs/contexts.hpp"

/// What is locked is released, or handed on in a guard.
class Raw : Pinned {
public:
    void forgets() const {
        unsafe because{"the lock was initialised"};
        c::mutex_lock(lock_.raw());  // expected-error {{the mutex is taken here, and 'Raw::forgets' may return with it: release it on every way, or return a guard [K2004]}}
    }
    bool on_one_way(bool early) const {
        unsafe because{"the lock was initialised"};
        c::spin_lock(spin_.raw());  // expected-error {{the spinlock is taken here, and 'Raw::on_one_way' may return with it}}
        if (early) return false;
        c::spin_unlock(spin_.raw());
        return true;
    }
    void leaves_interrupts_off() const {
        unsafe because{"the caller restores them"};
        c::local_irq_save();  // expected-error {{interrupts are turned off here}}
    }

private:
    Opaque<c::mutex> lock_;
    Opaque<c::spinlock_t> spin_;
};
