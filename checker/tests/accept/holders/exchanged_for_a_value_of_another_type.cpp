// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 1.4, 6.2
#include "Inputs/things.hpp"

int use() {
    int first = 1, second = 2;
    Ref<int> kept{first};
    const Ref<int> before = std::exchange(kept, Ref<int>{second});
    std::exchange(kept, std::as_const(first));
    return *kept + *before;
}
void pair(lt<'a', std::pair<Ref<int>, long>>& kept, lt<'a', std::pair<Ref<int>, int>> value) { kept = value; }
