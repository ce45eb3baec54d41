// reject K0713
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
    User left;
    const User right;
    left.other = Option<Ref<int>>{Ref<int>{right.number}};
}
