// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Reader {
public:
    explicit Reader(const String& text) : text_{text}, position_{0} {}
    usize left() const { return text_.size() - position_; }

private:
    const String& text_;
    usize position_;
};

void send(String) {}

usize start(String text) {
    const Reader reader{text};
    send(std::move(text));
    return reader.left();
}
