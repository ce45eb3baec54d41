// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Settings {
    int level = 3;
};

int start() {
    Settings settings;
    const int& level = settings.level;
    settings.level = 4;
    return level;
}
