// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Owner {
public:
    explicit Owner(String text) : text_{std::move(text)}, length_{text.size()} {}

    usize length() const { return length_ + text_.size(); }

private:
    String text_;
    usize length_;
};
