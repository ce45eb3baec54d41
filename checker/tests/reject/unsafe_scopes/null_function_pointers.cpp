// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
#include <keel/c/ticks.hpp>

using Function = int (*)(int);

struct Table {
    Function first;
    Function second;
};

int twice(int number) { return 2 * number; }
int call(Function function) { return function(3); }

Function uninitialised;  // expected-error {{'uninitialised' starts with a function pointer that is null, and safe code calls function pointers without asking: initialise it [K0133]}}

int use(const c_operations& operations) {
    Function none = nullptr;           // expected-error {{makes a function pointer that is null, and safe code calls function pointers without asking; use keel::Option, or a function that does nothing}}
    none = 0;                          // expected-error {{makes a function pointer that is null}}
    Function zero{};                   // expected-error {{makes a function pointer that is null}}
    Table table{&twice};               // expected-error {{makes a function pointer that is null}}
    Function several[3] = {&twice};    // expected-error {{makes a function pointer that is null}}
    auto* theirs = operations.open;    // expected-error {{takes 'open', a function of the C side that may be null}}
    return call(none) + call(zero) + table.first(1) + several[0](1) + theirs(2) + call(nullptr) + call(Function());  // expected-error 2{{makes a function pointer that is null}}
}
