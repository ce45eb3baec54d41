// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.17
#include <keel/core/opaque.hpp>

struct Mixed {
    keel::Opaque<int> cell;
    int plain = 0;
};
struct Base : Mixed {
    keel::Opaque<int> more;
};
struct S {
    mutable Mixed mixed;        // expected-error {{'mixed' would change through a shared reference, at the same time as others read it}}
    mutable Mixed several[2];   // expected-error {{'several' would change through a shared reference}}
    mutable Base base;          // expected-error {{'base' would change through a shared reference}}
    void write() const { mixed.plain = 3; }
};
