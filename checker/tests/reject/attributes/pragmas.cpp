// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-unknown-pragmas -Wno-pragmas -Wno-ignored-pragmas
// rule: 2.34
#pragma GCC optimize("O3")  // expected-error {{'#pragma GCC optimize("O3")}}
#pragma   GCC ivdep  // expected-error {{'#pragma GCC ivdep}}
_Pragma("GCC visibility push(hidden)")  // expected-error {{'#pragma GCC visibility push(hidden)' is not on the checker's list}}
_Pragma("GCC visibility pop")  // expected-error {{'#pragma GCC visibility pop}}

void loop(int count) {
#pragma clang loop vectorize(assume_safety)  // expected-error {{'#pragma clang loop vectorize(assume_safety)}}
    for (int i = 0; i < count; ++i) {  // expected-error 0-1 {{K1501}}
    }
}
