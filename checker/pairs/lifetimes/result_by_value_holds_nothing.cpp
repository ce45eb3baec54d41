// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Copy {
    int number;
};

Copy copy_of(const int& number) { return Copy{number}; }

int start() {
    int x = 1;
    const Copy copy = copy_of(x);
    x = 2;
    return copy.number + x;
}
