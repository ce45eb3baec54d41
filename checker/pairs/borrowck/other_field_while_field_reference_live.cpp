// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Counter {
public:
    bool step() {
        int& count = count_;
        const bool is_full = count >= limit_;
        count += 1;
        return is_full;
    }

private:
    int count_ = 0;
    int limit_ = 0;
};
