// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Counter {
public:
    int step() {
        const auto read = [this] { return count_ + 1; };
        const int sum = read() + count_;
        count_ = 5;
        return sum;
    }

private:
    int count_ = 0;
};
