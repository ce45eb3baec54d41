// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Pair {
public:
    int left() {
        left_ += 1;
        return left_;
    }
    int right() {
        right_ += 1;
        return right_;
    }

private:
    int left_ = 0;
    int right_ = 0;
};

int add(int target, int amount) { return target + amount; }

int start(Pair& pair) { return add(pair.left(), pair.right()); }
