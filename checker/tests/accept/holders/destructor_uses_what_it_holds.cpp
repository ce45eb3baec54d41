// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.4
// construct: destructors
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
int use(int number) {
    { Writer writer{number}; }
    number = 1;
    return number;
}
