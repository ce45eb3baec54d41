// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 7.5, 7.6, 7.7
// construct: statics
// expected-no-diagnostics
#include <keel/core/opaque.hpp>
#include <keel/core/unsafe.hpp>

struct Locked {
    static constexpr keel::unsafe syncs{"behind a lock"};
    constexpr Locked() = default;
    keel::Opaque<int> value{0};
};
struct Names {
    const char* first;
    const char* last;
};

constinit Locked locked;
constexpr Names names{"a", "b"};
const int limit = 3;
static int counter;
struct Class {
    static constexpr int table[]{1, 2};
    static inline constinit Locked shared;
};

int use() {
    static constexpr Names local{"c", "d"};
    return limit + counter + Class::table[1] + (local.first != names.last);
}
