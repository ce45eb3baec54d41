// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<String> text;
};

usize start() {
    const String first{"first"};
    View view{first};
    usize seen = view.text->size();
    {
        const String inner{"inner"};
        view.text = Ref<String>{inner};
        seen += view.text->size();
    }
    return seen;
}
