// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-return-stack-address -Wno-invalid-noreturn %s
// rule: 8.3
#include "Inputs/things.hpp"

[[noreturn]] void stop() {}  // expected-error {{'stop' is [[noreturn]], and can return: its callers have no code after the call; end it with a loop or __builtin_trap() [K1405]}}
