// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Owner {
public:
    explicit Owner(String text) : text_{std::move(text)} {}
    usize left() const { return text_.size(); }

private:
    String text_;
};

usize start(String text) {
    const Owner owner{std::move(text)};
    return owner.left() + text.size();
}
