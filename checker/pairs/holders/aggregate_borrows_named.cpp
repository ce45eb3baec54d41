// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    Ref<String> text;
};

lt<'a', View> same(lt<'a', View> view) { return view; }

usize start() {
    const String text{"kept"};
    const View view = same(View{text});
    return view.text->size();
}
