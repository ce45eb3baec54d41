// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Change>
int call(const int& first, Change change) {
    change();
    return first;
}

int start() {
    Vec<int> values = vec_of(1);
    return call(std::as_const(values)[0], [&values] { values.push(1); });
}
