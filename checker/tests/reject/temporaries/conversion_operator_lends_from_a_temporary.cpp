// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-dangling -Wno-dangling-gsl
// rule: 4.18
// construct: temporaries, conversions, operators
#include "Inputs/things.hpp"

class Text {
public:
    Text();
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text();
    operator Ref<int>() const [[clang::lifetimebound]];
};
int use() {
    const Ref<int> first = Text{};  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return *first;  // expected-note {{the borrow is still needed here by 'first'}}
}
