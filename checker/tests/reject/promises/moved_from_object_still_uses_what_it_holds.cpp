// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.21
// construct: destructors
#include "Inputs/things.hpp"

class Watch {
public:
    explicit Watch(const int& number [[clang::lifetimebound]]);
    Watch(Watch&& other);
    ~Watch();

private:
    lt<'a', Ref<int>> number_;
};
void use() {
    int number = 1;
    Watch watch{number};  // expected-note {{'number' is borrowed here}}
    drop(std::move(watch));
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
}  // expected-note {{the borrow is needed until here by 'watch', whose destructor may use it}}
