// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// rule: 8.8, 8.9, 8.10
// expected-no-diagnostics
int twice(int number) { return 2 * number; }
int four_times(int number) { return twice(twice(number)); }
int table() {
    int values[64]{};
    return values[0];
}
consteval int factorial(int number) { return number < 2 ? 1 : number * factorial(number - 1); }
static_assert(factorial(4) == 24);
int computed() { return factorial(5); }
