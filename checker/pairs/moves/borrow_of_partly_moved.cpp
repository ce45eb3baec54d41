// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize length(const Message& message) { return message.body.size(); }

usize start(Message message) {
    const String title = std::move(message.title);
    return length(message) + title.size();
}
