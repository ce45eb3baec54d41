// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.20
using usize = decltype(sizeof 0);

int beyond(const int (&table)[8]) { return table[8]; }  // expected-error {{subscripts a built-in array without a check; use keel::Array, or compare}} expected-warning {{past the end}} expected-note {{declared here}}
int unknown(const int (&table)[8], usize index) { return table[index]; }  // expected-error {{subscripts a built-in array without a check}}
int half_bounded(const int (&table)[8], int index) {
    if (index >= 8) return 0;
    return table[index];  // expected-error {{subscripts a built-in array without a check}}
}
int off_by_one(const int (&table)[8]) {
    int total = 0;
    for (int i = 0; i <= 8; ++i) total += table[i];  // expected-error {{subscripts a built-in array without a check}}
    return total;
}
int modified(const int (&table)[8], usize index) {
    if (index >= 8) return 0;
    ++index;
    return table[index];  // expected-error {{subscripts a built-in array without a check}}
}
int modified_in_loop(const int (&table)[8]) {
    int total = 0;
    for (int i = 0; i < 8; ++i) {
        i += 1;
        total += table[i];  // expected-error {{subscripts a built-in array without a check}}
    }
    return total;
}
void change(int& index);
int modified_by_reference(const int (&table)[8]) {
    int total = 0;
    for (int i = 0; i < 8; ++i) {
        change(i);
        total += table[i];  // expected-error {{subscripts a built-in array without a check}}
    }
    return total;
}
int modified_by_lambda(const int (&table)[8], int index) {
    if (index < 0 || index >= 8) return 0;
    [&] { index += 8; }();
    return table[index];  // expected-error {{subscripts a built-in array without a check}}
}
int guard_that_goes_on(const int (&table)[8], usize index) {
    if (index >= 8) index = 0;
    if (index >= 8) {
    }
    return table[index];  // expected-error {{subscripts a built-in array without a check}}
}
int way_around(const int (&table)[8], usize index, int choice) {
    switch (choice) {
        case 0:
            if (index < 8) {
                case 1: return table[index];  // expected-error {{subscripts a built-in array without a check}}
            }
    }
    return 0;
}
int next_label(const int (&table)[8], usize index, int choice) {
    switch (choice) {
        case 0:
            if (index >= 8) return 0;
            break;
        default: return table[index];  // expected-error {{subscripts a built-in array without a check}}
    }
    return 0;
}
int negative(const int (&table)[8], int number) { return table[number % 8]; }  // expected-error {{subscripts a built-in array without a check}}
int truncated(const int (&table)[8], unsigned long long number) {
    if (static_cast<unsigned char>(number) < 8) return table[number];  // expected-error {{subscripts a built-in array without a check}}
    return 0;
}
int down(const int (&table)[8]) {
    int total = 0;
    for (unsigned i = 7; i < 8; --i) total += table[i];  // expected-error {{subscripts a built-in array without a check}}
    return total;
}
