// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

void shift(Point& point) {
    int& x = point.x;
    int& again = point.x;
    x += 1;
    again += point.y;
    x += 1;
}
