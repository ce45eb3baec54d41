// reject K0716
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<String> text;
};

lt<'a', View> same(lt<'a', View> view) { return view; }

usize start() {
    const View view = same(View{String{"gone"}});
    return view.text->size();
}
