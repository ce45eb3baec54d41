// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

void send(String) {}

usize start(Message message) {
    const auto length = [&message] { return message.title.size() + message.body.size(); };
    send(std::move(message.body));
    return length();
}
