// reject K0508
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Texts {
    String all[2];
};

void send(String) {}

void start(Texts texts, usize index) {
    if (index < 2) {
        send(std::move(texts.all[index]));
    }
}
