// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

int send(Point point) { return point.x + point.y; }

int start() {
    Point point{1, 2};
    Point other = std::move(point);
    return send(point) + send(other) + point.x;
}
