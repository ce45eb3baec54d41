// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.8
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Both {
public:
    Both(lt<'l', const int&> left, lt<'r', const int&> right);
    lt<'r', const int&> right() const;

private:
    lt<'l', const int*> left_;
    lt<'r', const int*> right_;
};
lts<Both, 'a', 'b'> make(lt<'a', const int&> left, lt<'b', const int&> right);
int use(int left, int right) {
    const Both both = make(left, right);
    const int& held = both.right();
    left = 3;
    return held + left;
}
