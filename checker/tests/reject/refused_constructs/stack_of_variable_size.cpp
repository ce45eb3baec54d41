// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-vla-cxx-extension -Wno-vla-extension
// rule: 2.29
unsigned sum(unsigned count) {
    int values[count];  // expected-error {{there are no arrays of variable length here}}
    void* room = __builtin_alloca(count);  // expected-error {{there is no alloca here}} expected-error {{[K0133]}}
    return room ? count + static_cast<unsigned>(sizeof(values)) : 0;
}
