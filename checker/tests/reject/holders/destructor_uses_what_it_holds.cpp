// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.4
// construct: destructors
#include "Inputs/things.hpp"

class Writer {
public:
    explicit Writer(int& number) : number_{number} {}
    Writer(const Writer&) = delete;
    ~Writer() { number_ = 0; }

private:
    int& number_;
};
void use(int number) {
    Writer writer{number};  // expected-note {{'number' is borrowed exclusively here}}
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
}  // expected-note {{the borrow is needed until here by 'writer', whose destructor may use it}}
