// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.16
#include <new>

struct Thing {
    Thing() = default;
    Thing(Thing&&) noexcept;
    ~Thing();
};

void make(void* room, Thing* old, Thing& thing) {
    auto* fresh = new Thing;             // expected-error {{allocates with 'new', which nobody owns; use keel::make_box}}
    auto* placed = ::new (room) Thing;   // expected-error {{constructs an object in memory that somebody else provides}}
    delete old;                          // expected-error {{destroys and frees through a raw pointer; use keel::Box}}
    thing.~Thing();                      // expected-error {{calls a destructor by name}}
    auto* bytes = ::operator new(8);     // expected-error {{[K0133]}}
}

template <class T>
void destroy(T& value) {
    value.~T();  // expected-error {{calls a destructor by name}}
}
void instantiate(int& value) { destroy(value); }
