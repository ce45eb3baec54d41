// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Buffer {
public:
    const Vec<u8>& view() const { return bytes_; }
    void append(const Vec<u8>& other) {
        for (const u8& byte : other) bytes_.push(byte);
    }

private:
    Vec<u8> bytes_;
};

void start(Buffer& buffer, const Buffer& other) {
    const Vec<u8>& view = other.view();
    buffer.append(view);
}
