// reject K0503
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int shift() {
    Point point{1, 2};
    Point& whole = point;
    const int x = point.x;
    whole.y += 1;
    return x;
}
