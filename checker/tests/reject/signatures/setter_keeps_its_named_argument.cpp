// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
#include "Inputs/things.hpp"

class Holder {
public:
    explicit Holder(lt<'n', const int&> number) : number_{number} {}
    void set(lt<'n', const int&> number) { number_ = Ref<int>{number}; }
    int get() const { return *number_; }

private:
    lt<'n', Ref<int>> number_;
};
int use(int first, int second) {
    Holder holder{first};
    holder.set(second);  // expected-note {{'second' is borrowed here}}
    second = 3;  // expected-error {{'second' is changed while it is borrowed [K0506]}}
    return holder.get();  // expected-note {{the borrow is still needed here by 'holder'}}
}
