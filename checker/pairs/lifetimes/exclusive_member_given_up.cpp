// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    lt<'a', int&> target_;

    lt<'a', int&> into_target() && { return target_; }
};
