// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.16, 5.17
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>

struct Base {
    virtual ~Base() = default;
    virtual const int& of(const int& a [[clang::lifetimebound]], const int& b [[clang::lifetimebound]]) = 0;
};
struct Derived final : Base {
    const int& of(const int&, const int& b [[clang::lifetimebound]]) override { return b; }
};
keel::lt<'a', const int&> pick(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b);
keel::lt<'a', const int&> pick(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b);
