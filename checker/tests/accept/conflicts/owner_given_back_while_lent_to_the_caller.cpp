// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 4.6, 4.28
#include "Inputs/things.hpp"

Box<int> returned(const int& other [[clang::lifetimebound]]) {
    Box<int> box{1};
    Ref<int> inside{*box};
    look(*inside + other);
    return box;
}
int kept_in_the_body() {
    Box<int> box{1};
    Ref<int> inside{*box};
    Box<int> another = std::move(box);
    return *inside + *another;
}
Box<int> borrowed_no_longer(lt<'a', Ref<int>>& outside, lt<'a', const int&> number) {
    Box<int> box{1};
    Ref<int> inside{*box};
    outside = Ref<int>{number};
    look(inside);
    return box;
}
