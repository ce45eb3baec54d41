// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18, 1.3
// construct: temporaries, conversions
#include "Inputs/things.hpp"

class Text {
public:
    Text(int number);
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text();
};
const Text& same(const Text& text);
void use() {
    const Text& text = same(3);  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    look(text);  // expected-note {{the borrow is still needed here by 'text'}}
}
