// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.14
// construct: lambdas, sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Point point) {
    auto grow = [&point] { ++point.x; };  // expected-note {{'point.x' is borrowed exclusively here}}
    point.x = 1;  // expected-error {{'point.x' is changed while it is borrowed [K0506]}}
    grow();  // expected-note {{the borrow is still needed here by 'grow'}}
    return point.y;
}
