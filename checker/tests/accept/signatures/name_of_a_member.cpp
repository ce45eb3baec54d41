// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'a', const int&> number) : number_{number} {}
    lt<'a', const int&> number() const { return number_; }

private:
    lt<'a', const int&> number_;
};
const int& through_a_holder_that_ends(const int& number) {
    Holder holder{number};
    return holder.number();
}
