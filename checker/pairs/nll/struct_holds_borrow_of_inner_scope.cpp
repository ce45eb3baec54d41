// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<String> text;
};

usize start() {
    const String first{"outer"};
    View view{first};
    {
        const String text{"inner"};
        view = View{text};
    }
    return view.text->size();
}
