// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Message {
    String title;
    String body;
};

usize start(Message& message) {
    const String title = std::move(message.title);
    return title.size() + message.body.size();
}
