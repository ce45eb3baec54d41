// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Pair {
public:
    int& left() { return left_; }
    int& right() { return right_; }

private:
    int left_ = 0;
    int right_ = 0;
};

void add(int& target, int& amount) { target += amount; }

void start(Pair& pair) { add(pair.left(), pair.right()); }
