// reject K0382
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
    send(std::move(message));
    return message.length();
}
