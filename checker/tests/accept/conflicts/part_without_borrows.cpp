// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.1
// expected-no-diagnostics
// Who uses a member that borrows nothing uses nothing that the other members borrow.
#include "Inputs/things.hpp"

struct Entry {
    const Token& key;
    int count;
};

int counted() {
    Token token;
    Entry entry{token, 1};
    look(entry.key);
    take(std::move(token));
    return entry.count;
}
void count_again() {
    Token token;
    Entry entry{token, 1};
    look(entry.key);
    token.set(2);
    entry.count += 1;
}
