// accept
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
    const usize length = cursor.window.buffer.numbers.size();
    send(std::move(buffer));
    return length;
}
