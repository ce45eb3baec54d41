// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.4
#include "Inputs/things.hpp"

const int& sum(int left, int right);  // expected-error {{the result is a borrow, and there is no parameter that it could borrow from [K0106]}} expected-note {{return a value, or keel::static_ref if it lives as long as the module}}
