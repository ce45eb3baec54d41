// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Holder {
public:
    explicit Holder(Box<int> boxed) : boxed_{std::move(boxed)} {}
    const int& inside() const { return *boxed_; }
    int& inside_exclusive() { return *boxed_; }

private:
    Box<int> boxed_;
};
