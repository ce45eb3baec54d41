// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.14
// construct: templates
#include "Inputs/things.hpp"

#include <utility>

// Who forwards a pack need not take it: here nobody does, and the guard holds its lock to the end of its scope.
template <class... Arguments>
bool keep(bool now, Arguments&&... arguments);

struct [[gsl::Pointer(int)]] Held {
    static constexpr keel::unsafe moves_empty{"the move empties its source"};
    keel::lt<'h', int*> target;
    Held(keel::lt<'h', int&> of) : target{&of} {}
    Held(Held&& other) : target{std::exchange(other.target, nullptr)} {}
    Held& operator=(Held&&) = delete;
    ~Held() {}
};
int left_behind(bool now) {
    int number = 1;
    Held held{number};  // expected-note {{'number' is borrowed exclusively here}}
    keep(now, std::move(held));
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return number;  // expected-note {{the borrow is needed until here by 'held', whose destructor may use it}}
}
