// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Plain {
    lt<'a', int&> target;
};

lt<'a', int&> start(lt<'a', int&> place) {
    Plain plain{place};
    return plain.target;
}
