// accept
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
    const String text{"other"};
    Both both;
    both.user.text = Option<Ref<String>>{Ref<String>{text}};
    both.text.clear();
}
