// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Holder {
    T value;

    T get() const { return value; }
};

const int& start(const int& x) {
    const Holder<Ref<int>> holder{Ref<int>{x}};
    return *holder.get();
}
