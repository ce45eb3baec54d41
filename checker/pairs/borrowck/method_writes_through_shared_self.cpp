// reject K0594
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Writer {
public:
    explicit Writer(int& target) : target_{target} {}

    void clear() const { target_ = 0; }

private:
    int& target_;
};
