// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.3, 2.5
#include <keel/core/unsafe.hpp>

using namespace keel;
using Fine = unsafe;

void take(unsafe);
void take_int(int, unsafe);
struct Made {
    Made(unsafe) {}
};

void start(int* pointer) {
    take("because I say so");         // expected-error {{an 'unsafe' is written out where it is passed: unsafe{"..."}, with the reason in it [K1103]}}
    take({"because I say so"});       // expected-error {{an 'unsafe' is written out where it is passed}}
    take_int(3, Fine{"hidden"});      // expected-error {{an 'unsafe' is written out where it is passed}}
    Made made{"because I say so"};    // expected-error {{an 'unsafe' is written out where it is passed}}
    Fine because{"hidden"};           // expected-error {{a scope is found by its word: write 'unsafe because{"..."};', not another name for it [K1103]}}
    *pointer = 1;                     // expected-error {{reads or writes through a raw pointer}}
}
struct Promises {
    static constexpr Fine sends{"hidden"};  // expected-error {{a promise is found by its word: write 'unsafe', not another name for it [K1103]}}
    int* pointer;
};
