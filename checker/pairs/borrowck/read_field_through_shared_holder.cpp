// accept
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

int start(const Cursor& cursor) { return cursor.at.x + cursor.at.y; }
