// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.6
// expected-no-diagnostics
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
    holder.set(second);
    const int got = holder.get();
    second = 3;
    return got + second;
}
