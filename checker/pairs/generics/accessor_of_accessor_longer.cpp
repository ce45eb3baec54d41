// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class T>
struct Holder {
    T value;

    T& get() { return value; }
};

int start() {
    const int x = 1;
    const int y = 2;
    Holder<Holder<Ref<int>>> holder{Holder<Ref<int>>{Ref<int>{x}}};
    {
        holder.get().get() = Ref<int>{y};
    }
    return *holder.value.value;
}
