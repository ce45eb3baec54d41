// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct User {
    User() = default;
    User(const User&) = delete;
    User& operator=(const User&) = delete;
    ~User() {
        if (other) look(**other);
    }

    int number = 0;
    Option<Ref<int>> other;
};

void start() {
    const User left;
    User right;
    right.other = Option<Ref<int>>{Ref<int>{left.number}};
}
