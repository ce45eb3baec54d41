// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.11
#include "Inputs/things.hpp"

struct Writer {
    int& number;
};
void use(Writer writer) {
    Writer copy = writer;  // expected-note {{'writer' is borrowed exclusively here}}
    writer.number = 2;  // expected-error {{'writer.number' is changed while it is borrowed [K0506]}}
    copy.number = 1;
}
