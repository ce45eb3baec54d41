// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.40
#include <keel/core/unsafe.hpp>

using keel::unsafe;

int divide(int number, int divisor, unsafe);

struct Handle {
    static constexpr unsafe sends{""};  // expected-error {{'unsafe' without a reason: say in the literal why this is right [K1101]}}
};

constexpr char elsewhere[] = "a reason that stands elsewhere";

int use(int* pointer) {
    unsafe because{"  "};  // expected-error {{'unsafe' without a reason}}
    return divide(*pointer, 2, unsafe{""})  // expected-error {{'unsafe' without a reason}}
           + divide(*pointer, 2, unsafe{elsewhere});  // expected-error {{the reason of an 'unsafe' is a string literal that stands right there [K1101]}}
}
