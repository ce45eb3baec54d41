// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10, 5.11
#include <keel/core/lifetime.hpp>

void keep_forever(keel::static_ref<const int>);
void escapes(const int& number) {  // expected-note {{the caller only lends it for the call}}
    keep_forever(number);          // expected-error {{what 'number' borrows gets to where it must live as long as the module [K0521]}}
}
struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
};
void stored(View& view, const int& number) {  // expected-note {{name both with keel::lt}}
    view = View{number};                      // expected-error {{what 'number' borrows is put where 'view' keeps it, which may live longer [K0621]}}
}
keel::lt<'a', const int&> wrong(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b) {  // expected-note {{mark the parameter}}
    static_cast<void>(a);
    return b;  // expected-error {{the result borrows from the lifetime 'b', which the signature does not say [K0621]}}
}
