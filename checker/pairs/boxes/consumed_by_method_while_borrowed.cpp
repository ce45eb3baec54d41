// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Holder {
    Box<int> boxed;

    int finish() && {
        const Box<int> taken = std::move(boxed);
        return *taken;
    }
};

int start() {
    Holder holder{make_box(1)};
    const int& inside = *holder.boxed;
    const int last = std::move(holder).finish();
    return last + inside;
}
