// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Holder {
    explicit Holder(Box<int> boxed) : number{*boxed} {}

    int number;
};

int start() {
    Box<int> boxed = make_box(1);
    const int& inside = *boxed;
    const Holder holder{std::move(boxed)};
    return inside + holder.number;
}
