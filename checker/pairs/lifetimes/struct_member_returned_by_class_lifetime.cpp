// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Parser {
    lt<'a', const String&> text_;

    lt<'a', const String&> text() const { return text_; }
};

const String& start(const String& text) {
    const Parser parser{text};
    return parser.text();
}
