// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct [[gnu::packed]] Header {
    unsigned char kind;
    unsigned length;
};

unsigned start(const Header& header) { return header.length + header.kind; }
