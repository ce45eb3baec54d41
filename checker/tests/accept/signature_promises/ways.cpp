// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10, 5.11
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>

void keep_forever(keel::static_ref<const int>);
void given_for_good(keel::static_ref<const int> number) { keep_forever(number); }
struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
};
void stored(keel::lt<'v', View>& view, keel::lt<'v', const int&> number) { view = View{number}; }
keel::lt<'a', const int&> shorter(keel::lt<'a', const int&> a, keel::lt<'b', const int&> b, bool second,
                                  keel::outlives<'b', 'a'> = {}) {
    if (second) return b;
    return a;
}
