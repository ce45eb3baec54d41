// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.25
struct Data {  // expected-note {{the base is declared here}}
    int number = 0;
};
struct Derived : Data {  // expected-error {{'Data' can be assigned, so that an assignment through 'Data&' would change one half of a 'Derived'; make it a member, or derive it from keel::Pinned, or make its assignment protected [K1305]}}
    int other = 0;
};
