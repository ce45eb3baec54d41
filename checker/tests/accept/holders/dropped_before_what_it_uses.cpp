// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.24
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Writer {
public:
    explicit Writer(int& number) : number_{number} {}
    Writer(const Writer&) = delete;
    ~Writer() { number_ = 0; }

private:
    int& number_;
};
void use() {
    int number = 1;
    Writer writer{number};
}
