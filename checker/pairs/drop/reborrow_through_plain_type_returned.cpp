// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Editor {
public:
    explicit Editor(lt<'a', String&> first) : text{first} {}

    lt<'a', String&> text;
    bool dirty = true;
};

lt<'a', String&> edit(lt<'a', String&> text) {
    Editor editor{text};
    if (editor.dirty) editor.text.clear();
    return editor.text;
}
