// reject K0713
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Editor {
public:
    explicit Editor(lt<'a', String&> first) : text{first} {}
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;
    ~Editor() {
        if (dirty) text.clear();
    }

    lt<'a', String&> text;
    bool dirty = true;
};

lt<'a', String&> edit(lt<'a', String&> text) {
    Editor editor{text};
    return editor.text;
}
