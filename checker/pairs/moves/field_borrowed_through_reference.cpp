// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize start(Message& message) {
    const String& title = message.title;
    return title.size() + message.body.size();
}
