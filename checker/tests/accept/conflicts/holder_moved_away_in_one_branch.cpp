// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.11, 4.3
// expected-no-diagnostics
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
void free_again_where_it_is_gone(int& number, bool early) {
    Hold guard{number};
    if (early) {
        drop(std::move(guard));
        number = 1;
    }
}
