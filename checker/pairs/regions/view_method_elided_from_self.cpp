// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Buffer;

struct Cursor {
    const Buffer& buffer;
};

struct Buffer {
    Vec<int> bytes;

    Cursor cursor() const { return Cursor{*this}; }
};

void send(Buffer) {}

usize start(Buffer buffer) {
    const Cursor cursor = buffer.cursor();
    send(std::move(buffer));
    return cursor.buffer.bytes.size();
}
