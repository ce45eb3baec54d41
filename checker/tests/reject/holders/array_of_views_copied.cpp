// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.11, 6.3
// construct: arrays
// A copied array of exclusive views is as many reborrows as it has elements.
#include "Inputs/things.hpp"

struct Window {
    int& target;
};
struct Writer {
    Writer(const Writer&);
    int& target;
};
int by_binding() {
    int one = 1, two = 2;
    Window both[2] = {Window{one}, Window{two}};
    auto [left, right] = both;  // expected-note {{'both' is borrowed exclusively here}}
    const int& old = left.target;
    both[0].target = 5;  // expected-error {{'both[0].target' is changed while it is borrowed [K0506]}}
    return old;  // expected-note {{the borrow is still needed here by 'old'}}
}
int by_capture() {
    int one = 1, two = 2;
    Window both[2] = {Window{one}, Window{two}};
    auto body = [both] { both[0].target = 1; };  // expected-note {{'both' is borrowed exclusively here}}
    both[0].target = 5;  // expected-error {{'both[0].target' is changed while it is borrowed [K0506]}}
    body();  // expected-note {{the borrow is still needed here by 'body'}}
    return one;
}
void through_shared(const Window (&views)[2]) {
    auto [left, right] = views;  // expected-error {{'views' is borrowed exclusively through a shared borrow; others may be using it [K0596]}}
    left.target = 1;
}
void writers(Writer (&writers)[2]) {
    auto [left, right] = writers;  // expected-error {{'writers' holds an exclusive borrow, which a copy would have too; move it, or lend it by reference [K1204]}}
    left.target = 1;
}
