// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Source {
    lt<'a', const String&> text_;
};

struct Reader {
    lt<'s', const lt<'a', Source>&> source_;

    const String& text() const { return source_.text_; }
};

const String& start(const String& text) {
    const Source source{text};
    const Reader reader{source};
    return reader.text();
}
