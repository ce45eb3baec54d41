// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26
// expected-no-diagnostics
#include "Inputs/things.hpp"

bool use(const Request& request) { return request.is_ready(); }
