// accept
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
    const int seen = named.number + named.name;
    x = 3;
    return seen + x;
}
