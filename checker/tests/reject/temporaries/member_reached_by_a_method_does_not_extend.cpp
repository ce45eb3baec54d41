// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: temporaries, lifetime extension
#include "Inputs/things.hpp"

struct Named {
    const Token& get() const { return token; }
    Token token;
};
Named make();
int use() {
    const Token& token = make().get();  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return token.number();  // expected-note {{the borrow is still needed here by 'token'}}
}
