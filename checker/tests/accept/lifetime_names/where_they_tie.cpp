// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 5.12, 11.6
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>

using keel::lt;
using keel::static_ref;

lt<'a', const int&> first(lt<'a', const int&> left, const int&) { return left; }

struct Holder {
    lt<'a', const int&> one;
    lt<'b', const int&> two;
};
template <class T>
class Forever : keel::requires_static<T> {};
struct Fixed {
    static_ref<const int> number;
    int* raw;
};
struct Keeper {
    Forever<int> numbers;
    Forever<Fixed> fixed;
};

constexpr int three = 3;
int use() {
    static_ref<const int> number = three;
    return number;
}
