// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.11
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Writer {
    int& number;
};
void use(Writer writer) {
    Writer copy = writer;
    copy.number = 1;
    writer.number = 2;
}
