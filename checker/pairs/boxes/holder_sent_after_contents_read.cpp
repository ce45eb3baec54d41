// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Holder {
    Box<int> boxed;
};

void send(Holder) {}

int start() {
    Holder holder{make_box(1)};
    const int& inside = *holder.boxed;
    const int seen = inside;
    send(std::move(holder));
    return seen;
}
