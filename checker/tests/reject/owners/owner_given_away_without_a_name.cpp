// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.7, 4.6
#include "Inputs/things.hpp"

template <class T>
class [[gsl::Pointer(const T)]] Watch {
public:
    explicit Watch(lt<'t', const T&> object);
    Watch(Watch&& other);
    int get() const;

private:
    lt<'t', const T*> object_;
};
class Driver {
public:
    Driver(Box<int> box, lt<'t', Watch<int>> watch);
    int count() const;

private:
    lt<'t', Watch<int>> watch_;
    Box<int> box_;
};
int use(Box<int> box) {
    Watch<int> watch{*box};  // expected-note {{borrowed here}}
    const Driver driver{std::move(box), std::move(watch)};  // expected-error {{an owner is given away while '*box', which it owns, is borrowed [K0505]}}
    return driver.count();
}
