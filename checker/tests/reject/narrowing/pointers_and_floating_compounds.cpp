// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.1
// construct: conversions
void take(bool);
bool start(const char* text) {
    take(text);   // expected-error {{a 'const char *' becomes true or false here without a word; compare it: '!= nullptr' [K1401]}}
    return text;  // expected-error {{a 'const char *' becomes true or false here}}
}
void add(float& sum, double value) { sum += value; }  // expected-error {{a 'double' becomes a 'float' here, which cannot hold each of its values}}
