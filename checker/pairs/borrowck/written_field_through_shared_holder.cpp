// reject K0594
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Point {
    int x;
    int y;
};

struct Cursor {
    Point& at;
};

int start(const Cursor& cursor) {
    cursor.at.x = 1;
    return cursor.at.y;
}
