// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.20
// construct: temporaries, conversions, constructors
#include "Inputs/things.hpp"

class Keeper {
public:
    explicit Keeper(const long& number) : number_{number} {}
    long get() const { return number_; }

private:
    const long& number_;
};
long use(int number) {
    const Keeper keeper{number};  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return keeper.get();  // expected-note {{the borrow is still needed here by 'keeper'}}
}
