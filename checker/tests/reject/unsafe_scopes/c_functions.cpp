// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.5
extern "C" {
int c_function(int);
int c_print(const char*, ...);
extern int c_variable;
}
#include <string.h>

int call() { return c_function(1); }  // expected-error {{calls the C function 'c_function', whose demands nobody checks}}
int print() { return c_print("x"); }  // expected-error {{calls the C function 'c_print'}}
int variable() { return c_variable; }  // expected-error {{uses 'c_variable', a variable of the C side}}
void copy(void* to, const void* from) { memcpy(to, from, 3); }  // expected-error {{calls the C function 'memcpy'}}

// A pointer to it is no way around.
int by_pointer() {
    int (*pointer)(int) = &c_function;  // expected-error {{calls the C function 'c_function'}}
    return pointer(1);
}

template <class T>
int indirectly(T value) {
    return c_function(value);  // expected-error {{calls the C function 'c_function'}}
}
int instantiate() { return indirectly(1); }

struct Holder {
    int value = c_function(1);
};
Holder make() { return {}; }  // expected-error {{calls the C function 'c_function'}}
