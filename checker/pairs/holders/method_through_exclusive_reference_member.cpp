// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Editor {
public:
    explicit Editor(String& text) : text_{text} {}

    void clear() { text_.clear(); }

private:
    String& text_;
};
