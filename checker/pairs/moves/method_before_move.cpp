// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Message {
public:
    usize length() const { return body_.size(); }

private:
    String body_;
};

void send(Message) {}

usize start(Message message) {
    const usize length = message.length();
    send(std::move(message));
    return length;
}
