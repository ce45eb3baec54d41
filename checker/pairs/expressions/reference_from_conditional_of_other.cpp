// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> first(lt<'a', const int&> x, const int&) { return x; }

int start(bool choose) {
    int a = 1;
    const int b = 2;
    const int c = 3;
    const int& kept = choose ? first(c, a) : first(b, a);
    a = 3;
    return kept + a;
}
