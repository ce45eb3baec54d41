// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3, 8.1
// construct: constructors
using u8 = unsigned char;
int number();

struct Implicit {  // expected-error {{a 'int' becomes a 'u8' here, which cannot hold each of its values}}
    u8 byte = number();
};
struct Defaulted {
    Defaulted() = default;  // expected-error {{a 'int' becomes a 'u8' here}}
    u8 byte = number();
};
struct Aggregate {
    int first;
    u8 byte = number();
};
void start() {
    Implicit implicit;
    Defaulted defaulted;
    Aggregate aggregate{1};  // expected-error {{a 'int' becomes a 'u8' here}}
}
