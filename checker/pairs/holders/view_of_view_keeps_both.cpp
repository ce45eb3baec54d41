// reject K0505
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Buffer {
    Vec<int> numbers;
};

struct Window {
    const Buffer& buffer;
};

struct Cursor {
    const Window& window;
};

void send(Buffer) {}

usize start(Buffer buffer) {
    const Window window{buffer};
    const Cursor cursor{window};
    send(std::move(buffer));
    return cursor.window.buffer.numbers.size();
}
