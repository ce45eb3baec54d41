// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.35
// construct: templates
#include <utility>

template <class T>
T add(T a, T b) {
    return a + b;
}
template __attribute__((no_sanitize("all"))) int add<int>(int, int);  // expected-error {{the attribute 'no_sanitize' promises something to the compiler or the linker, and nobody checks that; leave it out, or put it on a function with an 'unsafe' parameter, whose callers say why it holds [K1501]}}
extern template __attribute__((no_sanitize("all"))) short add<short>(short, short);  // expected-error {{the attribute 'no_sanitize'}}

template <class T>
struct Holder {
    static const T value;
};
template <class T>
constinit const T Holder<T>::value = 1;
template __attribute__((section(".other"))) const long Holder<long>::value;  // expected-error {{the attribute 'section'}}
template struct __attribute__((visibility("hidden"))) Holder<int>;  // expected-error {{the attribute 'visibility'}}

template __attribute__((pure)) int std::exchange<int, int>(int&, int&&);
int replace(int& number) { return std::exchange(number, 3); }  // expected-error {{it calls 'std::exchange' of a system header, which is not on the checker's list of safe functions}}
long replace(long& number) { return std::exchange(number, 3L); }
