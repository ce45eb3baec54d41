// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Text {
public:
    Text& operator=(const Text& other);
    Text(const Text& other);
};
struct Page {
    Text title;
    Text body;
};
struct Pair {
    int first;
    int second;
};
struct Chosen {
    const Text& text;
    Text kept;
};
void other_member(Page& page) { page.title = page.body; }
/// Its bytes are copied, onto themselves.
void trivially_copyable(Pair& pair) { pair = pair; }
void elements(Text (&texts)[4]) { texts[0] = texts[1]; }
void by_a_variable(Text& text) {
    const Text copy = text;
    text = copy;
}
/// A reference leads to another object.
void referred_to(Chosen chosen) { chosen.kept = chosen.text; }
