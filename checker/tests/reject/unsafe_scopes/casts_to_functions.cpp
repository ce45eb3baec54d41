// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.11
// construct: function pointers
using Function = void (*)();
void of_an_object(int& data) {
    void* address = &data;
    auto call = (Function)address;  // expected-error {{it takes something else for a function, and safe code calls function pointers without asking; keep the function's own type}}
    call();
    auto again = Function(address);  // expected-error {{it takes something else for a function}}
    again();
}

int twice(int x) { return x ^ x; }
using Other = int* (*)(long, long, int*);
int* of_another_type() {
    void* address = (void*)&twice;  // expected-error {{it takes something else for a function}}
    auto call = (Other)address;  // expected-error {{it takes something else for a function}}
    auto direct = (Other)&twice;  // expected-error {{it takes something else for a function}}
    return direct == nullptr ? nullptr : call(1, 2, nullptr);
}
