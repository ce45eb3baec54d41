// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.3, 11.4
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>

struct View {
    const int& number;
    const int& value(const int& other) const;
};
const int& of_one(const int& a, int b);
const int& of_marked(const int& a [[clang::lifetimebound]], const int& b);
keel::lt<'a', const int&> of_named(keel::lt<'a', const int&> a, const int& b);
keel::static_ref<const int> of_the_module();
View of_view(View view);
