// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Quiet {
    Ref<int> number;
};

int start() {
    Vec<Quiet> all;
    const int x = 1;
    all.push(Quiet{x});
    return *all[0].number;
}
