// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Pair {
public:
    const int& left() const { return left_; }
    const int& right() const { return right_; }

private:
    int left_ = 0;
    int right_ = 0;
};

int start(const Pair& pair) {
    const int& left = pair.left();
    const int& right = pair.right();
    return left + right;
}
