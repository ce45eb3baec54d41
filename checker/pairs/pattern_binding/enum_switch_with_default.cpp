// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

enum class Colour { red, green, blue };

int number(Colour colour) {
    switch (colour) {
        case Colour::red:
            return 1;
        default:
            return 2;
    }
}
