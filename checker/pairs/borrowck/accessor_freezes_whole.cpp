// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Pair {
public:
    int& left() { return left_; }
    const int& right() const { return right_; }

private:
    int left_ = 0;
    int right_ = 0;
};

int start(Pair& pair) {
    int& left = pair.left();
    const int& right = pair.right();
    left += right;
    return left;
}
