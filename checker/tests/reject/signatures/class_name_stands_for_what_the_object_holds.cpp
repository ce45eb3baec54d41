// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'n', const int&> number) : number_{number} {}
    lt<'n', const int&> get() const { return number_; }

private:
    lt<'n', const int&> number_;
};
int use() {
    int number = 1;
    const int& held = Holder{number}.get();  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return held;  // expected-note {{the borrow is still needed here by 'held'}}
}
