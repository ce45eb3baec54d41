// SPDX-License-Identifier: GPL-2.0-only
// XFAIL: *
// RUN: %keel-check -verify %s
// rule: 5.18
#include "Inputs/things.hpp"

lt<'a', const int&> narrow(lt<'a', const int&> left, lt<'a', Ref<int>>& right);
void narrower(lt<'a', const int&> left, lt<'a', Ref<int>>& right) { right = Ref<int>{left}; }
void use() {
    void (*pointer)(const int&, Ref<int>&) = narrower;  // expected-error {{K0195}}
    static_cast<void>(pointer);
}
