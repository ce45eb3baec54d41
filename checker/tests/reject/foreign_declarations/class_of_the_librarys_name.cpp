// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.36
struct keel {  // expected-error {{'keel' is the name of the library's namespace, whose names the checker trusts; give the class another one [K0117]}}
    class unsafe {
    public:
        consteval unsafe(const char*) {}
    };
};
