// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.16, 5.17
#include <keel/core/lifetime.hpp>

struct Base {
    virtual ~Base() = default;
    virtual const int& of(const int& a [[clang::lifetimebound]], const int& b) = 0;  // expected-note {{callers see this one}}
};
struct Derived final : Base {
    const int& of(const int&, const int& b [[clang::lifetimebound]]) override { return b; }  // expected-error {{'of' promises less about what its result borrows from than what it overrides [K0195]}}
};
keel::lt<'a', const int&> pick(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b);  // expected-note {{the first one, which callers see}}
keel::lt<'b', const int&> pick(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b);  // expected-error {{this declaration of 'pick' says something else about the lifetime of its result than the first one [K0195]}}
