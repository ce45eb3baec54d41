// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start(Point point) {
    const auto [x, y] = point;
    point.x = 5;
    return x + y + point.x;
}
