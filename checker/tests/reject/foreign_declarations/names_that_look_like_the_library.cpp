// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.36
namespace {
namespace keel {  // expected-error {{'namespace keel' is opened by the library only: the checker trusts its names; use a namespace of your own [K0117]}}
struct unsafe {
    constexpr unsafe(const char*) {}
};
}
}
inline namespace mine {
namespace std {  // expected-error {{'namespace std' is opened by the library only}}
struct Number {};
}
namespace {
struct keel {  // expected-error {{'keel' is the name of the library's namespace, whose names the checker trusts; give the class another one [K0117]}}
    struct Opaque {};
};
}
}
