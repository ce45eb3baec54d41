// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 4.17
// expected-no-diagnostics
#include <keel/core/opaque.hpp>

struct Counter {
    mutable keel::Opaque<int> count{0};
};
struct Plain {
    int number = 0;
    int* pointer = nullptr;
};
struct Counters {
    Counter one;
    keel::Opaque<int> others[4];
};
struct Holder {
    mutable Counters counters;
};
