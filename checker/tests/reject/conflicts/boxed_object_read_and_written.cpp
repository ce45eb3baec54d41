// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.6
#include "Inputs/things.hpp"

struct Point {
    int x, y;
};
int use(Box<Point> box) {
    const int& x = box->x;  // expected-note {{'*box.x' is borrowed here}}
    box->x = 2;  // expected-error {{'*box.x' is changed while it is borrowed [K0506]}}
    return x;  // expected-note {{the borrow is still needed here by 'x'}}
}
