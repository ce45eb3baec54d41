// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -fexceptions -fcxx-exceptions
// rule: 2.25
int fail() { throw 3; }  // expected-error {{there are no exceptions here: return a keel::Result, and pass errors on with TRY [K0740]}}
int catching() {
    try {  // expected-error {{there are no exceptions here}}
        return 1;
    } catch (int) {
        return 2;
    }
}
