// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.9
// construct: sub-objects
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use() {
    Point point;  // expected-note {{declared here without a value}}
    point.x = 1;
    return point.y;  // expected-error {{'point' may be used before it has a value [K0381]}}
}
