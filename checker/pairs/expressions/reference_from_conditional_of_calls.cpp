// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const int&> first(lt<'a', const int&> x, const int&) { return x; }

int start(bool choose) {
    int a = 1;
    const int b = 2;
    const int& kept = choose ? first(a, b) : first(b, a);
    a = 3;
    return kept;
}
