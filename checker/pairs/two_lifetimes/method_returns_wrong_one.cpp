// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Pair {
    lt<'a', const int&> left_;
    lt<'b', const int&> right_;

    lt<'a', const int&> left() const {
        if (left_ > 0) {
            return right_;
        }
        return left_;
    }
};
