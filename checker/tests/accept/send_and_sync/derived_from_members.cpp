// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 7.1, 7.2, 7.3, 7.4
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/unsafe.hpp>

template <class T>
class Handed : keel::requires_send<T> {};
template <class T>
class Shared : keel::requires_sync<T> {};
template <class T, class = keel::requires_send<T>>
void spawn(const T& body) {
    body();
}

struct Plain {
    int number;
    const char (&text)[4];
    void (*function)(int);
};
struct Locked {
    static constexpr keel::unsafe sends{"behind a lock"};
    static constexpr keel::unsafe syncs{"behind a lock"};
    keel::Opaque<int> value{0};
    void* raw = nullptr;
};
struct Base : keel::requires_send<Base> {
    virtual ~Base() = default;
};
struct Derived final : Base {
    int number = 0;
};
template <class T>
class [[gsl::Owner(T)]] Box {
public:
    static constexpr keel::unsafe sends{"a Box is its T"};

private:
    T* object_ = nullptr;
};
template <class Key, class Value>
class [[gsl::Owner(Value)]] Map {
public:
    static constexpr keel::unsafe sends{"a Map is its values"};

private:
    void* root_ = nullptr;
};

static_assert(sizeof(Box<Plain>) == sizeof(Box<Base>) && sizeof(Map<int, Plain>) == sizeof(Box<Base>));

struct Uses {
    Handed<int> a;
    Handed<Plain> b;
    Shared<Plain> c;
    Handed<const Locked&> d;
    Handed<Locked&> e;
    Shared<Locked> f;
    Handed<Box<Plain>> g;
    Handed<Box<Base>> h;
    Handed<int[3]> i;
    Handed<Map<int, Plain>> j;
};

void start(int number, const int& shared) {
    spawn([number] { static_cast<void>(number + 1); });
    spawn([&shared] { static_cast<void>(shared + 1); });
    spawn([locked = Locked{}] {});
}
