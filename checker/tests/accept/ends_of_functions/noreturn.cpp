// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

[[noreturn]] void stop() { __builtin_trap(); }
