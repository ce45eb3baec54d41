// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.11, 4.14
// construct: lambdas
// expected-no-diagnostics
#include "Inputs/things.hpp"

void element(Numbers numbers) {
    const int& first = numbers[0];
    auto read = [&] { return numbers[1]; };
    look(first);
    read();
}
void behind_an_arrow(Box<Token> box) {
    const Token& token = *box;
    auto read = [&] { return box->number(); };
    look(token);
    read();
}
