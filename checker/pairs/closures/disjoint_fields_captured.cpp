// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start() {
    Point point{1, 2};
    auto move_x = [&point] { point.x += 1; };
    int& y = point.y;
    y += 1;
    move_x();
    return point.x + point.y;
}
