// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 7.1, 7.2, 7.3, 7.4
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/unsafe.hpp>

template <class T>
struct Handed : keel::requires_send<T> {};
template <class T>
struct Shared {
    keel::requires_sync<T> ask;
};
template <class T, class = keel::requires_send<T>>
void spawn(const T& body) {
    body();
}

struct Raw {
    int* pointer = nullptr;
};
struct Inside {
    Raw raw;
};
struct Promised {
    static constexpr keel::unsafe sends{"the pointer is ours alone"};
    int* pointer = nullptr;
};
struct Derived : private Promised {
    int* another = nullptr;
};
struct Counted {
    keel::Opaque<int> count{0};
};
struct [[clang::annotate("keel::guard", "spinlock")]] SpinGuard {
    const int& lock;
};
class Declared;
template <class T>
class [[gsl::Owner(T)]] Box {
public:
    static constexpr keel::unsafe sends{"a Box is its T"};

private:
    T* object_ = nullptr;
};
// What it owns is the second parameter.
template <class Key, class Value>
class [[gsl::Owner(Value)]] Map {
public:
    static constexpr keel::unsafe sends{"a Map is its values"};

private:
    void* root_ = nullptr;
};
template <class T>
class Bytes {
    alignas(T) unsigned char room_[sizeof(T)];
};
struct Base {
    virtual ~Base() = default;
};
class [[clang::annotate("keel::not_send")]] Token {};

static_assert(sizeof(Box<Raw>) == sizeof(Box<Base>) && sizeof(Map<int, Raw>) == sizeof(Box<Base>));
static_assert(sizeof(Bytes<Raw>) == sizeof(Raw));

struct Uses {
    Handed<Raw> a;          // expected-error {{'Raw' cannot be handed to another thread, interrupt handler or work item here, because its member 'pointer' is not: a raw pointer ('int *') says nothing about who else uses what it points to}}
    Handed<Inside> b;       // expected-error {{because its member 'raw' is not: its member 'pointer' is not: a raw pointer}}
    Handed<Derived> c;      // expected-error {{[K0277]}}
    Shared<Counted> d;      // expected-error {{'Counted' cannot be used by several threads at once here, because its member 'count' is not: 'keel::Opaque<int>' changes 'value_' through a shared reference}}
    Handed<const Counted&> e;  // expected-error {{'const Counted', which it refers to, cannot be used by several threads}}
    Handed<SpinGuard> f;    // expected-error {{'SpinGuard' is the guard of a lock, which the thread that took it gives back}} expected-error {{a guard is a local, a parameter or a result}}
    Handed<Declared&> g;    // expected-error {{'Declared' is only declared here}}
    Handed<Box<Raw>> h;     // expected-error {{[K0277]}}
    Handed<Bytes<Raw>> i;   // expected-error {{[K0277]}}
    Handed<Box<Base>> j;    // expected-error {{'Base' may be any class that derives from it; let it derive from keel::requires_send<Base>, which asks that of each}}
    Handed<Token> k;        // expected-error {{'Token' belongs to one thread}}
    Handed<Raw[2]> l;       // expected-error {{[K0277]}}
    Handed<Map<int, Raw>> m;  // expected-error {{because its member 'pointer' is not: a raw pointer}}
};

void start(Raw raw, const Counted& counted) {
    spawn([raw] { static_cast<void>(raw.pointer); });      // expected-error {{because the lambda captures something that is not: its member 'pointer' is not}}
    spawn([&counted] { static_cast<void>(&counted); });    // expected-error {{because the lambda captures something that is not: 'const Counted', which it refers to}}
}

struct Asking : keel::requires_send<Asking> {
    virtual ~Asking() = default;
};
struct Careless : Asking {  // expected-error {{'Asking' asks of each class that derives from it that it can be handed to another thread, and 'Careless' cannot, because its member 'pointer' is not}}
    int* pointer = nullptr;
};
