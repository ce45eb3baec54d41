// reject K0381
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int start() {
    Point point;
    const Point copy = point;
    return copy.x + copy.y;
}
