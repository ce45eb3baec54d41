// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

using keel::unsafe;

// Only one of the instantiations needs the scope: that is enough.
template <class T>
int size_of(T value) {
    unsafe because{"a pointer is valid here"};
    if constexpr (requires { *value; })
        return *value;
    else
        return value;
}

int use(int* pointer) { return size_of(pointer) + size_of(3); }
