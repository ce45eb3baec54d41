// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Editor {
    String& text;
};

void edit(String& text) { text.clear(); }

struct Window {
    Editor editor;
};

void start(Window& window) { edit(window.editor.text); }
