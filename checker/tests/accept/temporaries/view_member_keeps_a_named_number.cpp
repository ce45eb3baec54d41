// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: conversions, constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Keeper {
public:
    explicit Keeper(const long& number) : number_{number} {}
    long get() const { return number_; }

private:
    const long& number_;
};
long use(int number) {
    const long wide = number;
    const Keeper keeper{wide};
    return keeper.get();
}
