// reject K0793
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct [[gnu::packed]] Header {
    unsigned char kind;
    unsigned length;
};

unsigned read(const unsigned& length) { return length; }

unsigned start(const Header& header) { return read(header.length) + header.kind; }
