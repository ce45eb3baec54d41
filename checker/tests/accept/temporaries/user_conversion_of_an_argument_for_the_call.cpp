// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18, 1.3
// construct: temporaries, conversions
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Text {
public:
    Text(int number);
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text();
};
const Text& same(const Text& text);
void use() { look(same(3)); }
