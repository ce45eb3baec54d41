// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
// expected-no-diagnostics
#include <utility>

struct Buffer {
    Buffer(Buffer&&);
    ~Buffer();
};
void keep(Buffer buffer);
void every_way(Buffer&& buffer, bool twice) {
    if (twice) {
        keep(std::move(buffer));
        return;
    }
    Buffer mine{std::move(buffer)};
}
void number(int&& value, bool now);
