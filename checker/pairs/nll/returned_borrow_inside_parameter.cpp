// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

const int& start(const Point& point) {
    if (point.y > 0) {
        return point.y;
    }
    return point.x;
}
