// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    Vec<String> texts = vec_of(String{"one"});
    const Ref<String> first = texts.get(0).value();
    const usize length = first->size();
    texts.clear();
    return length;
}
