// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize split(Message message) {
    const Message& whole = message;
    const String body = std::move(message.body);
    return whole.title.size() + body.size();
}
