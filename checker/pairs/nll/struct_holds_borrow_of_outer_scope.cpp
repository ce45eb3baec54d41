// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<String> text;
};

usize start() {
    const String first{"outer"};
    const String text{"text"};
    View view{first};
    const usize seen = view.text->size();
    {
        view = View{text};
    }
    return seen + view.text->size();
}
