// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String body;
};

usize start() {
    String body{"text"};
    Message message{std::move(body)};
    body = std::move(message.body);
    return body.size();
}
