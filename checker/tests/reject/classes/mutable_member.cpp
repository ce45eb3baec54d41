// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 4.17
struct Cache {
    mutable int last = 0;  // expected-error {{'last' would change through a shared reference, at the same time as others read it; use a keel::Atomic, or put it behind a keel::SpinLocked or keel::MutexLocked [K1105]}}
    mutable bool known[2] = {};  // expected-error {{'known' would change through a shared reference}}
};
