// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.1, 6.1
// construct: constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(const int& number) : number_{number} {}
    int get() const { return number_; }

private:
    int number_;
};
int use() {
    int number = 1;
    const Holder holder{number};
    number = 2;
    return holder.get() + number;
}
