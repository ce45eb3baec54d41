// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.21
// construct: temporaries
#include "Inputs/things.hpp"

struct Holder {
    Ref<int> number;
};
int use(int number) {
    Holder holder{Ref<int>{number}};
    holder = Holder{Ref<int>{number + 1}};  // expected-error {{this temporary ends while it is still borrowed [K0716]}} expected-note {{the temporary ends here; give it a name to keep it}}
    return *holder.number;  // expected-note {{the borrow is still needed here by 'holder'}}
}
