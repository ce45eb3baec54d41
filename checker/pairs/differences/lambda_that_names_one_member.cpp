// reject K0502
// SPDX-License-Identifier: GPL-2.0-only
// Why: a lambda of C++ captures the Box; a closure of Rust 2021 only the member of its contents that the body names. Name the
// member before: `String& right = both->right;`.
#include "../prelude.hpp"

using namespace pairs;

struct Both {
    String left;
    String right;
};

void work(Box<Both> both) {
    String& left = both->left;
    const auto size = [&] { return both->right.size(); };
    left.push('x');
    drop(size());
}
