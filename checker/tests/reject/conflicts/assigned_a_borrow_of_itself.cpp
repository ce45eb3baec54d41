// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
#include "Inputs/things.hpp"

/// A view of a number, which copies as its bytes do.
class [[gsl::Pointer(const int)]] Seen {
public:
    explicit Seen(const int& number [[clang::lifetimebound]]);
    int get() const;

private:
    lt<'a', const int*> number_;
};
struct Pair {
    Seen seen;
    int number;
};
/// What the new value refers to is what it replaces.
void replaced(Pair pair) {
    pair = Pair{Seen{pair.number}, 3};  // expected-error {{'pair' is changed while it is borrowed [K0506]}} expected-note {{'pair.number' is borrowed here}}
    look(pair.seen);  // expected-note {{still needed here by 'pair'}}
}
void in_part(Pair pair) {
    const Pair& same = pair;  // expected-note {{'pair' is borrowed here}}
    pair.seen = Seen{same.number};  // expected-error {{'pair.seen' is changed while it is borrowed [K0506]}}
    look(pair.seen);  // expected-note {{still needed here}}
}
