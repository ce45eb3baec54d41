// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10
// The copy of an exclusive view is a reborrow: it lives no longer than the reference that led to the view.
#include "Inputs/things.hpp"

struct Window {
    lt<'a', int&> target;
    lt<'a', Window> again() { return *this; }  // expected-error {{the result borrows from '*this', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
};
lt<'a', Window> copied(lt<'a', Window>& view) { return view; }  // expected-error {{the result borrows from 'view', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
lt<'a', Window> part(lt<'a', Window> (&views)[2]) { return views[0]; }  // expected-error {{the result borrows from 'views', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
