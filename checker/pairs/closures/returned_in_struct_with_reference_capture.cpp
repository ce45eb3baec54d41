// reject K0373
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Run>
struct Task {
    Run run;
};

auto start() {
    int x = 1;
    return Task{[&x] { return x + 1; }};
}
