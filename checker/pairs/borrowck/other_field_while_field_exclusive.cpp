// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int twice_of(const int& number) { return number * 2; }

void shift(Point& point) {
    int& x = point.x;
    const int twice = twice_of(point.y);
    x += twice;
}
