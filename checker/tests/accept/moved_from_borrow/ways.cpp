// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12, 3.13, 3.23
// expected-no-diagnostics
#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&);
    Buffer& operator=(Buffer&&);
    ~Buffer();
};
struct Pair {
    Buffer first, second;
};
void send(Buffer buffer);

void exchanged(Buffer& buffer) { send(std::exchange(buffer, Buffer{})); }
void taken(Buffer&& buffer) { send(std::move(buffer)); }
void member(Pair pair) { send(std::move(pair.first)); }
struct Holder {
    Buffer buffer_;
    Buffer into() && { return std::move(buffer_); }
};
