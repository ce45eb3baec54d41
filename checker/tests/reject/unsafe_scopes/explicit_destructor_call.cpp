// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.14
#include "Inputs/things.hpp"

void end(Token& token) { token.~Token(); }  // expected-error {{this needs an unsafe scope, for it calls a destructor by name, after which the object is gone while its name is not; let its scope end, or use keel::Option. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
