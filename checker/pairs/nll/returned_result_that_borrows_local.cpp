// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

lt<'a', const String&> longer(lt<'a', const String&> left, lt<'a', const String&> right) {
    if (left.size() > right.size()) return left;
    return right;
}

const String& start(const String& text) {
    const String local{"local"};
    return longer(text, local);
}
