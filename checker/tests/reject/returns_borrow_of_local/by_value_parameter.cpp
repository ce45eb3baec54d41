// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-return-stack-address -Wno-invalid-noreturn %s
// rule: 4.22
#include "Inputs/things.hpp"

const int& borrowed(Numbers numbers) { return numbers.first(); }  // expected-error {{the result is a borrow, and there is no parameter that it could borrow from [K0106]}} expected-note {{return a value, or keel::static_ref if it lives as long as the module}} expected-error {{the result borrows 'numbers', which ends with this function [K0515]}} expected-note {{'numbers' is declared here}}
