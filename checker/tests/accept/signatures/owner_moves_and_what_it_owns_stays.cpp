// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.7, 4.6
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Watch {
public:
    explicit Watch(lt<'t', const int&> number);
    int get() const;

private:
    lt<'t', const int*> number_;
};
int use(Box<int> box) {
    const Watch held{*box};
    const Box<int> other = std::move(box);
    return held.get() + *other;
}
