// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.3
// expected-no-diagnostics
#include <utility>

struct Writer {
    explicit Writer(int& place [[clang::lifetimebound]]) : target{place} {}
    int& target;
};
void reborrowed(Writer& writer) {
    Writer same = writer;
    same.target = 1;
    writer.target = 2;
}
