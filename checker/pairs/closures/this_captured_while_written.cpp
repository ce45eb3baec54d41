// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Counter {
public:
    int step() {
        const auto read = [this] { return count_ + 1; };
        count_ = 5;
        return read();
    }

private:
    int count_ = 0;
};
