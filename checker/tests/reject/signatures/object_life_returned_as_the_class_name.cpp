// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'n', const int&> number) : number_{number} {}
    lt<'n', const int&> get() const {  // expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
        return own_;  // expected-error {{the result borrows from '*this', which the signature does not say [K0621]}}
    }

private:
    lt<'n', const int&> number_;
    int own_ = 0;
};
