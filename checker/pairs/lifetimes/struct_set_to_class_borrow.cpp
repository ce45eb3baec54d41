// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct View {
    lt<'a', Ref<String>> text_;

    void set(lt<'a', const String&> text) { text_ = Ref<String>{text}; }
};
