// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String body;
};

usize start() {
    String body{"text"};
    const Message message{std::move(body)};
    return message.body.size() + body.size();
}
