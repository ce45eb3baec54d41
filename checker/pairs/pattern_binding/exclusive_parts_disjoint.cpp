// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

void start(Point& point) {
    auto& [x, y] = point;
    x += y;
    y += x;
}
