// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.1, 2.2
#include <keel/core/unsafe.hpp>

using keel::unsafe;

int use(int* pointer) {
    int sum = *pointer;  // expected-error {{reads or writes through a raw pointer}}
    {
        unsafe because{"up to the end of this block"};
        sum += *pointer;
        const auto later = [pointer, first = *pointer] { return *pointer + first; };  // expected-error {{reads or writes through a raw pointer}}
        struct Local {
            int* pointer;
            int read() const { return *pointer; }  // expected-error {{reads or writes through a raw pointer}}
        };
        sum += later() + Local{pointer}.read();
    }
    return sum + *pointer;  // expected-error {{reads or writes through a raw pointer}}
}
