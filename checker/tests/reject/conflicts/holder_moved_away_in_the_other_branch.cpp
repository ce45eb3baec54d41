// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.11, 4.3
#include "Inputs/things.hpp"

/// Writes to what it holds when it ends.
class [[gsl::Pointer(int)]] Hold {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};

    explicit Hold(int& number [[clang::lifetimebound]]);
    Hold(Hold&& other);
    ~Hold();

private:
    lt<'a', int*> number_;
};
void still_held(int& number, bool early) {
    Hold guard{number};  // expected-note {{'number' is borrowed exclusively here}}
    if (early) drop(std::move(guard));
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
}  // expected-note {{the borrow is needed until here by 'guard', whose destructor may use it}}
