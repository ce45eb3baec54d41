// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.4
#include "Inputs/contexts.hpp"

class Device : Pinned {
public:
    void on_irq(irq::Context& context) const {  // expected-note 2 {{the handler's context}}
        *count_.lock() += 1;  // expected-error {{'count_' is locked in an interrupt handler, and its type lets others hold it with interrupts on: the handler may wait for what it interrupted; use IrqSpinLocked [K2002]}} expected-note@keel/sync/spin_locked.hpp:* 2 {{here}}
        note_it();  // expected-error {{a spinlock is locked in an interrupt handler}} expected-note@#note {{'Device::note_it' calls 'SpinLocked::lock' here}} expected-note@keel/sync/spin_locked.hpp:* 2 {{here}}
    }
    void in_a_thread() const { *count_.lock() = 0; }

private:
    void note_it() const {
        *noted_.lock() += 1;  // #note
    }
    SpinLocked<int> count_;
    SpinLocked<int> noted_;
};
