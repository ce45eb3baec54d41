// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Owner {
public:
    explicit Owner(String text) : length_{text.size()}, text_{std::move(text)} {}

    usize length() const { return length_ + text_.size(); }

private:
    usize length_;
    String text_;
};
