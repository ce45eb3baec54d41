// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'a', const int&> number) : number_{number} {}
    lt<'a', const int&> number() const { return number_; }

private:
    lt<'a', const int&> number_;
};
int use(int number) {
    Holder holder{number};  // expected-note {{'number' is borrowed here}}
    const int& held = holder.number();
    number = 1;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
