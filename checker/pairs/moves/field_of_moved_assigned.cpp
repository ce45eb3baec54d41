// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    String name;
    int x;
};

void send(Point) {}

void start(Point point) {
    send(std::move(point));
    point.x = 1;
}
