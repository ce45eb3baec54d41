// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26, 3.12
// expected-no-diagnostics
#include "Inputs/things.hpp"

void use(Request& request) { std::exchange(request, make_request()).complete(); }
