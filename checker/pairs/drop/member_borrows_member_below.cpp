// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct User {
    User() = default;
    User(const User&) = delete;
    User& operator=(const User&) = delete;
    ~User() {
        if (text) look((*text)->size());
    }

    Option<Ref<String>> text;
};

struct Both {
    User user;
    String text;
};

void start() {
    Both both;
    both.user.text = Option<Ref<String>>{Ref<String>{both.text}};
}
