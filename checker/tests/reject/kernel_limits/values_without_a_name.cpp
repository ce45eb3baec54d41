// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// rule: 8.9
// construct: temporaries
struct Big {
    char bytes[600];
};
struct Half {
    char bytes[400];
};
Big make();
Half half();
void take(Big);
void look(const Big&);
void all(const Half&, const Half&, const Half&, Half, Half, Half);

void start(Big parameter) {  // expected-error {{'parameter' takes 600 bytes of the kernel's stack, which is 512 at most for one object}}
    look(make());  // expected-error {{this value takes 600 bytes of the kernel's stack, which is 512 at most for one object: put it into a keel::Box, and pass it by reference [K1403]}}
    take(parameter);  // expected-error {{this value takes 600 bytes}}
    make();        // expected-error {{this value takes 600 bytes}}
    const Big& kept = make();  // expected-error {{this value takes 600 bytes}}
    look(kept);
}
void together() {  // expected-error {{the locals of 'together' take 2400 bytes of the kernel's stack, which is 2048 at most for one function}}
    all(half(), half(), half(), half(), half(), half());
}
