// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.12
// construct: unions
// expected-no-diagnostics
union Word {
    unsigned whole;
    unsigned char bytes[4];
};

void set(Word& word) { word.whole = 3; }
