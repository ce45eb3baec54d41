// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries
// expected-no-diagnostics
#include "Inputs/things.hpp"

View narrow(View view);
int use() { return narrow(narrow(View{make_numbers()})).size(); }
