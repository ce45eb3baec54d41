// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: what a Box owns stays where it is when the Box moves, and the borrow goes with it: it ends when the Box that has it now
// ends. rustc ties the borrow to the variable.
#include "../prelude.hpp"

using namespace pairs;

void work() {
    Box<String> made = make_box(String{"text"});
    const String& text = *made;
    Box<String> kept = std::move(made);
    drop(text.size());
    drop(std::move(kept));
}
