// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start() {
    Box<Point> boxed = make_box(Point{1, 2});
    int& x = boxed->x;
    int& y = boxed->y;
    x += y;
    y += x;
    return boxed->x;
}
