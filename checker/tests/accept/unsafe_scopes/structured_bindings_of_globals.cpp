// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// construct: structured bindings, statics
// expected-no-diagnostics
struct P {
    int a;
    int b;
};
static auto [x, y] = P{1, 2};
static constexpr P constant{1, 2};
static const auto& [first, second] = constant;

int read() {
    auto [own, other] = P{x, y};
    own = second;
    return own + other + first;
}
