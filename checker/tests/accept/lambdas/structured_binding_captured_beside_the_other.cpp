// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, structured bindings
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    auto& [x, y] = point;
    auto grow = [&x] { ++x; };
    y = 4;
    grow();
    return x;
}
