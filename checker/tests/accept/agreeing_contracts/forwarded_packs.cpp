// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.18
// construct: function pointers
#include "Inputs/things.hpp"

template <class... Arguments>
void maybe(Arguments&&... arguments) {}
void takes(Token&& token) { const Token kept = std::move(token); }

// What takes its parameter by name.
void (*global)(Token&&) = takes;
// What is lent, or copied by a move, is the same afterwards.
void (*lent)(Token&) = maybe<Token&>;
void (*looks)(const Token&) = maybe<const Token&>;
void (*number)(int&&) = maybe<int>;

void locals() {
    void (*converted)(Token&&) = [](Token&& token) { const Token kept = std::move(token); };
    Token owner{1};
    // Called by its name, both count.
    maybe(std::move(owner));
    Token other{2};
    converted(std::move(other));
}
