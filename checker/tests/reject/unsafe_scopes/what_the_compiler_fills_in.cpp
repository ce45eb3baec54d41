// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3
int* somewhere();
int read_it(int value = *somewhere());

struct Aggregate {
    int value = *somewhere();
};
struct Class {
    Class() {}  // expected-error {{reads or writes through a raw pointer}}
    int value = *somewhere();
};

int by_default() { return read_it(); }  // expected-error {{reads or writes through a raw pointer}}
Aggregate by_initialiser() { return {}; }  // expected-error {{reads or writes through a raw pointer}}
int global = *somewhere();  // expected-error {{[K0015]}} expected-error {{reads or writes through a raw pointer}}
struct Written {
    Written(int* pointer) : value{*pointer} {}  // expected-error {{reads or writes through a raw pointer}}
    int value;
};
