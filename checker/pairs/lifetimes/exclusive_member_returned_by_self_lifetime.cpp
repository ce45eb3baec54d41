// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    lt<'a', int&> target_;

    int& target() { return target_; }
};
