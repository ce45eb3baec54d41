// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

bool find(Vec<int>& values, int wanted) {
    for (int& value : values) {
        if (value == wanted) {
            value = 0;
            return true;
        }
    }
    values.push(wanted);
    return false;
}
