// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
struct Range {
    int* first;
    int* last;
    int* begin() const { return first; }
    int* end() const { return last; }
};

int sum(const Range& range) {
    int total = 0;
    for (int value : range) total += value;  // expected-error {{loops over raw pointers: this range's begin() returns one}}
    return total;
}
