// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.9, 2.10, 2.11
struct Base {
    int number;
};
struct Derived : Base {};
struct Other {};
enum class Color { red };

void casts(Base& base, Base* pointer, const int* constant, unsigned long address, const Base& shared) {
    auto* a = reinterpret_cast<Other*>(pointer);        // expected-error {{reinterpret_cast}}
    auto b = reinterpret_cast<unsigned long>(pointer);  // expected-error {{reinterpret_cast}}
    auto* c = const_cast<int*>(constant);               // expected-error {{casts const away}}
    auto& d = static_cast<Derived&>(base);              // expected-error {{takes a base for a derived class}}
    auto* e = static_cast<Derived*>(pointer);           // expected-error {{takes a base for a derived class}}
    auto* f = (Other*)pointer;                          // expected-error {{works as reinterpret_cast}}
    auto* g = (int*)constant;                           // expected-error {{casts const away}}
    auto* h = (int*)address;                            // expected-error {{works as reinterpret_cast}}
    auto& i = (Derived&)base;                           // expected-error {{takes a base for a derived class}}
    auto& j = (Base&)shared;                            // expected-error {{casts const away}} expected-error 0-1 {{[K0596]}}
    auto& k = (Other&)base;                             // expected-error {{works as reinterpret_cast}}
    using Address = unsigned long;
    auto l = Address(pointer);                          // expected-error {{works as reinterpret_cast}}
    auto* m = (void*)constant;                          // expected-error {{casts const away}}
}
