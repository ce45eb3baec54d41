// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: a store to one member reads none of the others, and none of what they borrow. rustc counts it as a use of the whole
// object.
#include "../prelude.hpp"

using namespace pairs;

struct Line {
    Ref<String> text;
    usize width;
};

usize work() {
    String one{"one"};
    Line line{one, 0};
    drop(line.text->size());
    one = String{"two"};
    line.width = one.size();
    return line.width;
}
