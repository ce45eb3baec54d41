// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

void shift(Point& point) {
    int& x = point.x;
    int& y = point.y;
    x += y;
    y += x;
}
