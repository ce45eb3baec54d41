// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize send(Message message) { return message.title.size() + message.body.size(); }

usize start(Message message) {
    const String title = std::move(message.title);
    message.title = String{"new"};
    return send(std::move(message)) + title.size();
}
