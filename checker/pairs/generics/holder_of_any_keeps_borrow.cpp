// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Holder {
    T value;
};

int start() {
    int x = 1;
    const Holder<Ref<int>> holder{Ref<int>{x}};
    x = 2;
    return *holder.value;
}
