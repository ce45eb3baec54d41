// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1, 6.1
// construct: constructors
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(const int& number) : number_{number} {}
    int get() const { return number_; }

private:
    const int& number_;
};
int use() {
    int number = 1;
    const Holder holder{number};  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return holder.get();  // expected-note {{the borrow is still needed here by 'holder'}}
}
