// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Finder {
public:
    const int& operator()(int key) const;
    void reset();
};
int use(Finder finder) {
    const int found = finder(1);
    finder.reset();
    return found;
}
