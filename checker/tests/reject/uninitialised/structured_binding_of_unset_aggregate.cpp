// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16, 11.9
// construct: structured bindings
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use() {
    Point point;  // expected-note {{declared here without a value}}
    point.x = 1;
    auto [x, y] = point;  // expected-error {{'point' may be used before it has a value [K0381]}}
    return x + y;
}
