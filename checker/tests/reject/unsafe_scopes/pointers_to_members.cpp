// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.15
struct Point {
    int x;
    int sum() const { return x; }
};

int use(Point& point, int Point::*field, int (Point::*method)() const, Point* raw) {
    auto mine = &Point::x;          // expected-error {{makes a pointer to a member}}
    return point.*field             // expected-error {{goes through a pointer to a member}}
           + (point.*method)()      // expected-error {{goes through a pointer to a member}}
           + raw->*field            // expected-error {{goes through a pointer to a member}}
           + (mine != nullptr);
}
