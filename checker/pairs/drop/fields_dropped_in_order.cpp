// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Noisy {
    Noisy() = default;
    Noisy(const Noisy&) = delete;
    Noisy& operator=(const Noisy&) = delete;
    ~Noisy() { name.clear(); }

    String name;
};

struct Both {
    Noisy left;
    Noisy right;
};

usize start(Both& both) {
    both.left.name.push('a');
    both.right.name.push('b');
    return both.left.name.size() + both.right.name.size();
}
