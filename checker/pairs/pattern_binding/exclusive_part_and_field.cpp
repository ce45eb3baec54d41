// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start(Point point) {
    auto& [x, y] = point;
    const int seen = point.x;
    x += 1;
    y += 1;
    return seen;
}
