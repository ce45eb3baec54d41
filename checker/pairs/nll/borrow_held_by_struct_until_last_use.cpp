// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class View {
public:
    explicit View(const String& text) : text_{text} {}
    usize length() const { return text_.size(); }

private:
    const String& text_;
};

void send(String) {}

usize start() {
    String text{"text"};
    const View view{text};
    send(std::move(text));
    return view.length();
}
