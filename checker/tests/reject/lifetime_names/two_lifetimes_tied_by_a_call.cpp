// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6, 4.28
#include "Inputs/things.hpp"

struct Pair {
    lt<'a', const Token&> read;
    lt<'b', Token&> written;
};
void mix(lts<Pair, 'c', 'c'>& pair);
void first_is_still_held(Token first, Token second) {
    Pair pair{first, second};  // expected-note {{'first' is borrowed here}}
    take(std::move(first));    // expected-error {{'first' is moved while it is borrowed [K0505]}}
    mix(pair);  // expected-note {{the borrow is still needed here by 'pair'}}
}
