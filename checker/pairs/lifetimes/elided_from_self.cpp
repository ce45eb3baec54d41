// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Holder {
public:
    const int& number(const int&) const { return number_; }

private:
    int number_ = 0;
};
