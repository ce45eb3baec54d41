// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6, 5.10
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'n', const int&> number) : number_{number} {}
    void set(const int& number) {  // expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
        number_ = Ref<int>{number};  // expected-error {{what 'number' borrows is put where the lifetime 'n' keeps it, which may live longer [K0621]}}
    }

private:
    lt<'n', Ref<int>> number_;
};
