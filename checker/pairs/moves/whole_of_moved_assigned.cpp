// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    String name;
    int x;
};

void send(Point) {}

int start(Point point) {
    send(std::move(point));
    point = Point{String{}, 1};
    point.x = 2;
    return point.x;
}
