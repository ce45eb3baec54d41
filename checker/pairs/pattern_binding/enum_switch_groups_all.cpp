// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

enum class Kind { read, write, flush, discard };

bool changes(Kind kind) {
    switch (kind) {
        case Kind::write:
        case Kind::discard:
            return true;
        case Kind::flush:
        case Kind::read:
            return false;
    }
}
