// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -fblocks
typedef int four __attribute__((vector_size(16)));

int block() {
    return ^{ return 3; }();  // expected-error {{the checker does not know this construct (BlockExpr), which is no C++23}}
}

void add(four& left, const four& right) {  // expected-error 2 {{the checker does not know vector types; use keel::Array and a loop [K9003]}}
    left = left + right;  // expected-error {{the checker does not know vector types}}
}
