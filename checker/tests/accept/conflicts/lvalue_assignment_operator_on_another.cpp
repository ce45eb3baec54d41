// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Text {
public:
    Text();
    Text(const Text& other);
    Text& operator=(const Text& other);
};
void use(Text& text) {
    const Text copy = text;
    text = copy;
}
