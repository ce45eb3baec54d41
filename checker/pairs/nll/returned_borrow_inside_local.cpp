// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

const int& start(const Point&) {
    const Point point{1, 2};
    return point.x;
}
