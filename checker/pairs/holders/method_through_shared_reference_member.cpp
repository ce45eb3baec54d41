// reject K0596
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Editor {
public:
    explicit Editor(String& text) : text_{text} {}

    void clear() const { text_.clear(); }

private:
    String& text_;
};
