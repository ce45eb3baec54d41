// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.11, 6.5
// construct: constructors
#include "Inputs/things.hpp"

struct Counts {
    int number;
    Ref<int> other;
    explicit Counts(const int& given) : number{1}, other{given} {
        const int& first = number;
        Ref<int> local{number};
        other = Ref<int>{given};
        look(local), look(first);
        number = twice() + *other;
        touch(number);
    }
    int twice() const { return number * 2; }
};
