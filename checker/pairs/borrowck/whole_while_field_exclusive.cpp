// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int length(const Point& point) { return point.x + point.y; }

void shift(Point& point) {
    int& x = point.x;
    const int before = length(point);
    x += before;
}
