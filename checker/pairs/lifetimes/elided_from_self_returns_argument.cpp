// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Holder {
public:
    const int& larger(const int& other) const {
        if (other > number_) {
            return other;
        }
        return number_;
    }

private:
    int number_ = 0;
};
