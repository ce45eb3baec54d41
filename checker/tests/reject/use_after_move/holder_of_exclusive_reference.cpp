// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.10
// A class that holds a `T&` is trivially copyable to C++, and std::move takes it away all the same.
#include "Inputs/things.hpp"

struct Writer {
    int& target;
};
void give(Writer writer);

void moved_twice(Writer writer) {
    give(std::move(writer));  // expected-note {{moved here}}
    give(std::move(writer));  // expected-error {{'writer' is used after it was moved [K0382]}}
}
void read_after(Writer writer) {
    Writer other = std::move(writer);  // expected-note {{moved here}}
    touch(writer.target);  // expected-error {{'writer' is used after it was moved [K0382]}}
    touch(other.target);
}
