// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-return-stack-address -Wno-invalid-noreturn %s
// rule: 11.2
#include "Inputs/things.hpp"

const int& of_the_reference(const View& view [[clang::lifetimebound]]) { return view.first(); }
const int& use(const Numbers& numbers) {
    View view{numbers};  // expected-note {{'view' is declared here}}
    return of_the_reference(view);  // expected-error {{the result borrows 'view', which ends with this function [K0515]}}
}
