// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
#include <utility>

struct Buffer {
    Buffer(Buffer&&);
    ~Buffer();
};
void keep(Buffer buffer);
void one_way(Buffer&& buffer, bool now) {  // expected-error {{'buffer' is taken by '&&', and is not moved away on every way through the function [K1202]}}
    if (now) keep(std::move(buffer));
}                                          // expected-note {{still whole here}}
