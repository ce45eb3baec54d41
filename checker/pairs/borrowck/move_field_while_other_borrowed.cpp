// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize split(Message message) {
    const String& title = message.title;
    const String body = std::move(message.body);
    return title.size() + body.size();
}
