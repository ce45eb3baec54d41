// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.12
// construct: unions
union Word {
    unsigned whole;
    unsigned char bytes[4];
};
struct Tagged {
    bool is_real;
    union {
        int number;
        float real;
    };
};

unsigned read(const Word& word) { return word.whole; }  // expected-error {{uses 'whole', a member of a union}}
unsigned* address(Word& word) { return &word.whole; }   // expected-error {{uses 'whole', a member of a union}}
void part(Word& word) { word.bytes[0] = 1; }            // expected-error {{uses 'bytes', a member of a union}}
void add(Word& word) { word.whole += 1; }               // expected-error {{uses 'whole', a member of a union}}
float anonymous(const Tagged& tagged) { return tagged.real; }  // expected-error {{uses 'real', a member of a union}}
