// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-dangling -Wno-dangling-gsl
// rule: 1.3, 4.18
// construct: conversions, temporaries
#include "Inputs/things.hpp"

class Text {
public:
    Text(const char (&letters)[3]);
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text();
};
const Text& longer(const Text& left, const Text& right [[clang::lifetimebound]]);
void use(const Text& left) {
    const Text& text = longer(left, "ab");  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    look(text);  // expected-note {{the borrow is still needed here by 'text'}}
}
