// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.7, 4.6
// expected-no-diagnostics
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
    Driver(lt<'t', Box<int>> box, lt<'t', Watch<int>> watch);
    int count() const;

private:
    lt<'t', Watch<int>> watch_;
    Box<int> box_;
};
int use(Box<int> box) {
    Watch<int> watch{*box};
    const Driver driver{std::move(box), std::move(watch)};
    return driver.count();
}
