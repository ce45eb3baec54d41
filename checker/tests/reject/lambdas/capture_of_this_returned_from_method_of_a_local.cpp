// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.13
// construct: lambdas
#include "Inputs/things.hpp"

class Counter {
public:
    auto getter() const [[clang::lifetimebound]] {
        return [this] { return count_; };
    }

private:
    int count_ = 0;
};
int use() {
    Counter counter;
    const auto get = counter.getter();  // expected-note {{'counter' is borrowed here}}
    counter = Counter{};  // expected-error {{'counter' is changed while it is borrowed [K0506]}}
    return get();  // expected-note {{the borrow is still needed here by 'get'}}
}
