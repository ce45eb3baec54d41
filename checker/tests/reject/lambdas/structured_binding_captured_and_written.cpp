// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, structured bindings
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    auto& [x, y] = point;  // expected-note {{'point' is borrowed exclusively here}}
    auto grow = [&x] { ++x; };
    point.x = 4;  // expected-error {{'point.x' is changed while it is borrowed [K0506]}}
    grow();
    return y;  // expected-note {{the borrow is still needed here}}
}
