// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(const Lock<int>& lock) {
    if (*lock.lock() > 0) {
        return 1;
    }
    return 2;
}
