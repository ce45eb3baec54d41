// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// construct: statics
// expected-no-diagnostics
int twice(int number) { return 2 * number; }
struct R {
    int&& r;
    const int& shared;
    int (&call)(int);
};
static constinit const R constant{3, 4, twice};
constexpr int&& unnamed = 3;
constexpr const int& named = 5;

void take(const int&);
int read() {
    take(constant.shared);
    take(unnamed);
    const int& here = constant.r;
    return here + constant.r + constant.call(named) + unnamed;
}
