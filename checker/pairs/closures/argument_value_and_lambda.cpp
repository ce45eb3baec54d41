// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Change>
int call(int first, Change change) {
    change();
    return first;
}

int start() {
    Vec<int> values = vec_of(1);
    const int first = values[0];
    return call(first, [&values] { values.push(1); });
}
