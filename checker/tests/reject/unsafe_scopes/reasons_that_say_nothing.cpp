// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.40
#include <keel/core/unsafe.hpp>

using namespace keel;

template <class T>
struct Promises {
    static constexpr unsafe sends{""};  // expected-error {{'unsafe' without a reason: say in the literal why this is right [K1101]}}
    T* pointer;
};
void start(Promises<int>, int* pointer) {
    {
        unsafe because{"\0"};  // expected-error {{'unsafe' without a reason}}
        *pointer = 1;
    }
    unsafe because{"..."};  // expected-error {{'unsafe' without a reason}}
    *pointer = 2;
}
