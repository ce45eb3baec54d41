// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.16, 3.17
int one_way(bool low) {
    int value;  // expected-note {{declared here without a value}}
    if (low) value = 1;
    return value;  // expected-error {{'value' may be used before it has a value [K0381]}}
}
struct Point {
    int x, y;
};
Point missing_member() {
    Point point;  // expected-note {{declared here without a value}}
    point.x = 1;
    Point other = point;  // expected-error {{may be used before it has a value [K0381]}}
    return other;
}
struct Half {
    explicit Half(bool all) : first{1} {  // expected-error {{this constructor may end before 'second' has a value [K0381]}}
        if (all) second = 2;
    }
    int first;
    int second;  // expected-note {{declared here}}
};
