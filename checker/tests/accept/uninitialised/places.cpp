// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16, 3.17
// expected-no-diagnostics
int both_ways(bool low) {
    int value;
    if (low) value = 1;
    else value = 2;
    return value;
}
struct Point {
    int x, y;
};
Point by_member() {
    Point point;
    point.x = 1;
    point.y = 2;
    return point;
}
struct Whole {
    Whole() : first{1} { second = first; }
    int first;
    int second;
    int third = 3;
};
int of(bool flag) {
    int value;
    while (true) {
        if (flag) {
            value = 3;
            break;
        }
        flag = true;
    }
    return value;
}
