// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.20, 7.1, 7.3, 7.4
// construct: inheritance
#include <keel/core/lifetime.hpp>

using namespace keel;

template <class T, class = requires_send<T>>
void hand(const T&) {}
template <class T, class = requires_sync<T>>
void share(const T&) {}

// What a base asks, it asks of the class below the class below it.
struct Asking : requires_send<Asking>, requires_sync<Asking> {
    virtual int value() { return 0; }
};
struct Between : Asking {};
struct Below : Between {  // expected-error {{'Asking' asks of each class that derives from it that it can be handed to another thread, and 'Below' cannot, because its member 'pointer' is not}}
    int* pointer = nullptr;
};
struct ByMember {
    ByMember& operator=(const ByMember&) = delete;
    requires_send<ByMember> ask;
    virtual int value() { return 0; }
};
struct OfMember : ByMember {  // expected-error {{'ByMember' asks of each class that derives from it that it can be handed to another thread, and 'OfMember' cannot}}
    int* pointer = nullptr;
};

// A reference to a base may be one to any class that derives from it.
struct Silent {
    virtual int value() const { return 0; }
};
void erased(const Silent& silent) {
    share(silent);  // expected-error {{'Silent' cannot be used by several threads at once here, because 'Silent' may be any class that derives from it; let it derive from keel::requires_sync<Silent>, which asks that of each}}
    hand(silent);   // expected-error {{'Silent' cannot be handed to another thread, interrupt handler or work item here, because 'Silent' may be any class that derives from it}}
}

// Of a class that stands for a borrow, only the pointer to what it borrows is that borrow.
struct Other {
    int* pointer;
};
struct [[gsl::Pointer(const int)]] View {
    lt<'v', const int*> target;
    Other* raw;
};
struct [[gsl::Pointer(const int)]] Writes {
    lt<'v', int*> target;
};
void viewed(View view, Writes writes) {
    hand(view);    // expected-error {{'View' cannot be handed to another thread, interrupt handler or work item here, because its member 'raw' is not: a raw pointer ('Other *')}}
    hand(writes);  // expected-error {{because its member 'target' is not: a raw pointer}}
}

// A guard is one by its mark, whatever its name.
class [[clang::annotate("keel::guard", "mutex")]] Held {};
void guarded(const Held& held) { hand(held); }  // expected-error {{'Held' is the guard of a lock, which the thread that took it gives back}}
