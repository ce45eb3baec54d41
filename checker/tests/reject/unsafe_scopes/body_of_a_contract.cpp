// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.4
#include "Inputs/things.hpp"

int at(int* first, unsafe) { return *first; }  // expected-error {{this needs an unsafe scope, for it reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
