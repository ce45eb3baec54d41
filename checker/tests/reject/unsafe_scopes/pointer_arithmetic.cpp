// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.8
long arithmetic(int* first, int* last) {
    int* next = first + 1;   // expected-error {{does arithmetic with a raw pointer; use a keel::Span}}
    next = 1 + first;        // expected-error {{does arithmetic with a raw pointer}}
    next -= 2;               // expected-error {{does arithmetic with a raw pointer}}
    ++next;                  // expected-error {{does arithmetic with a raw pointer}}
    next--;                  // expected-error {{does arithmetic with a raw pointer}}
    int value = first[0];    // expected-error {{subscripts a raw pointer, whose bounds nobody checks}}
    value = 0 [first];       // expected-error {{subscripts a raw pointer}}
    return last - first;     // expected-error {{does arithmetic with a raw pointer}}
}

int first_of(const int (&table)[4]) { return *table; }  // expected-error {{reaches into an array through a pointer; write a subscript}}
