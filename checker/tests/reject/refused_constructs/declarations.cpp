// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
struct Base {};
struct Left : virtual Base {};  // expected-error {{there are no virtual bases here}}

thread_local int calls = 0;  // expected-error {{there are no thread_local variables here}}

struct Resource {
    Resource(Resource&&) noexcept;
    ~Resource();
};
union Either {
    ~Either() {}
    int number;
    Resource resource;  // expected-error {{'resource' has a destructor, and nobody knows whether a union must run it}}
};

asm(".globl nothing");  // expected-error {{there is no assembly at namespace scope}}
