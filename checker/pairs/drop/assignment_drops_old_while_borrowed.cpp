// reject K0506
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String body;
};

usize start() {
    Message message{String{"old"}};
    const String& body = message.body;
    message = Message{String{"new"}};
    return body.size() + message.body.size();
}
