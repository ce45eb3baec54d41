// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'n', const int&> number) : number_{number} {}
    lt<'n', const int&> get() const { return number_; }

private:
    lt<'n', const int&> number_;
};
int use() {
    const int number = 1;
    const int& held = Holder{number}.get();
    return held;
}
