// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6, 4.28
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Pair {
    lt<'a', const Token&> read;
    lt<'b', Token&> written;
};
void mix(lts<Pair, 'c', 'c'>& pair);
void free_again(Token first, Token second) {
    Pair pair{first, second};
    mix(pair);
    take(std::move(first));
    take(std::move(second));
}
