// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.3
#include "Inputs/contexts.hpp"

/// How long a guard holds its lock shows in one function.
struct KeepsGuard {
    SpinGuard<int> guard;  // expected-error {{a guard is a local, a parameter or a result: in 'guard' nobody could see how long it holds its lock [K2005]}}
};
struct KeepsOptional {
    Option<MutexGuard<int>> guard;  // expected-error {{[K2005]}}
};
struct KeepsContext {
    irq::Context& context;  // expected-error {{[K2005]}}
};
struct KeepsOwned {
    Box<SpinGuard<int>> guard;  // expected-error {{[K2005]}}
};
void keeps_in_a_box(Box<SpinGuard<int>> kept) {  // expected-error {{in 'kept' nobody could see}}
    **kept += 1;
}
void keeps_in_an_array(SpinGuard<int> (&guards)[2]) {  // expected-error {{in 'guards' nobody could see}}
    *guards[0] += 1;
}
