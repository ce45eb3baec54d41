// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.30
#include "Inputs/things.hpp"

struct Base { int number; };
struct Derived : virtual Base {};  // expected-error {{there are no virtual bases here: hold the shared part as a member, or by reference [K0740]}}
