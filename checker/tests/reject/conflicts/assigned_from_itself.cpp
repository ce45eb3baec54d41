// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.15
#include "Inputs/things.hpp"

/// operator= gets one object twice, as *this and as its argument.
class Text {
public:
    Text& operator=(const Text& other);
    Text(const Text& other);
};
struct Page {
    Text title;
    Text body;
};
void copied(Text& text) {
    text = text;  // expected-error {{'text' is assigned from itself: operator= would change the object that it copies [K0502]}} expected-note {{'text' may be the same object}}
}
void moved(Token token) {
    token = std::move(token);  // expected-error {{'token' is assigned from itself: operator= would change the object that it takes the value from [K0499]}} expected-note {{move it into a variable first}}
}
void same_member(Page& page) {
    page.title = page.title;  // expected-error {{[K0502]}} expected-note {{may be the same object}}
}
/// The array's index is not known: it may be the same element.
void elements(Text (&texts)[4], bool first) {
    texts[first ? 1 : 0] = texts[first ? 0 : 1];  // expected-error {{[K0502]}} expected-note {{may be the same object}}
}
void through_a_name(Text& text) {
    const Text& same = text;  // expected-note {{borrowed here}}
    text = same;  // expected-error {{'text' is changed while it is borrowed [K0506]}} expected-note {{still needed here}}
}
