// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

const int& from_view(View view) { return view.first(); }
