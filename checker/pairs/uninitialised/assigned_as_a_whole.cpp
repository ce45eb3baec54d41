// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start() {
    Point point;
    point = Point{1, 2};
    const Point copy = point;
    return copy.x + copy.y;
}
