// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.3
// expected-no-diagnostics
#include "Inputs/things.hpp"

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
/// Nobody looks at what the new value refers to.
void unused(Pair pair) {
    look(pair.number);
    pair = Pair{Seen{pair.number}, 3};
}
void another(Pair pair, const int& number) {
    pair = Pair{Seen{number}, pair.number};
    look(pair.seen);
}
/// A part that is not borrowed.
void in_part(Pair pair) {
    pair.seen = Seen{pair.number};
    look(pair.seen);
}
