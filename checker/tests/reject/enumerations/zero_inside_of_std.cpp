// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.5
#include <tuple>
#include <utility>

enum class State { first = 1, second };
struct Part {
    State state;
};

void start() {
    std::pair<State, int> pair;   // expected-error {{'std::pair::pair' starts with a 'State' of zero, which is none of its enumerators: give the value [K1407]}}
    std::pair<int, Part> part;    // expected-error {{'std::pair::pair' starts with a 'State' of zero}}
    std::tuple<int, State> tuple;  // expected-error {{'std::tuple::tuple' starts with a 'State' of zero}}
    std::tuple<State[2]> array;   // expected-error {{'std::tuple::tuple' starts with a 'State' of zero}}
}
