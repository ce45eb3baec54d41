// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct [[gnu::packed]] Header {
    unsigned char kind;
    unsigned length;
};

void start(Header& header) {
    header.kind = 1;
    header.length = header.kind;
}
