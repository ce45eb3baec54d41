// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3
// construct: constructors, default arguments
// Braces set to zero what has no initialiser, and the initialisers run all the same.
#include "Inputs/things.hpp"

struct Holder {
    const int& number;
    Holder(const int& given [[clang::lifetimebound]] = 5) : number{given} {}  // expected-error {{this temporary ends while it is still borrowed [K0716]}}
};
struct Whole {
    Whole() = default;
    Holder holder;
};
int use() {
    Whole whole{};  // expected-note {{the temporary ends here; give it a name to keep it}}
    return whole.holder.number;  // expected-note {{the borrow is still needed here by 'whole'}}
}
