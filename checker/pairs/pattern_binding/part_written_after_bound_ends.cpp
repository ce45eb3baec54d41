// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start(Point point) {
    const auto& [x, y] = point;
    const int sum = x + y;
    point.x = 5;
    return sum + point.x;
}
