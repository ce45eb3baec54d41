// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    const int& number;
};

struct Named : View {
    int name;
};

int start() {
    int x = 1;
    const Named named{{x}, 2};
    x = 3;
    return named.number + named.name;
}
