// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String body;
};

usize start() {
    Message message{String{"old"}};
    const String& body = message.body;
    const usize before = body.size();
    message = Message{String{"new"}};
    return before + message.body.size();
}
