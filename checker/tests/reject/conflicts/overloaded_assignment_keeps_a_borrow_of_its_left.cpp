// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.10
// construct: operators
#include "Inputs/things.hpp"

class Total {
public:
    Total& operator+=(const int& number);
    const int& last() const [[clang::lifetimebound]];
};
void use(Total& total) {
    total += total.last();  // expected-error {{'total' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{'total' is borrowed here}} expected-note {{the borrow is still needed here}}
}
