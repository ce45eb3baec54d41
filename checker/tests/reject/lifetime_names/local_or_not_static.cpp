// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 5.12, 11.6
#include <keel/core/lifetime.hpp>

using keel::lt;

int use(const int& left) {
    lt<'a', const int&> local = left;  // expected-error {{a lifetime name on a local ties nothing to nothing: the checker finds out how long 'local' lives; leave it out}}
    return local;
}

template <class T>
class [[gsl::Pointer(T)]] View {
    T* target_ = nullptr;
};
template <class T>
class Forever : keel::requires_static<T> {};
struct Reading {
    const int& value;
};
struct Keeper {
    Forever<Reading> readings;        // expected-error {{'Forever<Reading>' may live as long as the module, and would hold the reference 'const int &', which may end before: let it own the data [K0310]}}
    Forever<View<const int>> views;   // expected-error {{would hold a 'View<const int>', which borrows}}
};
