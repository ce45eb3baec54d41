// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
// construct: operators
#include "Inputs/things.hpp"

class Finder {
public:
    const int& operator()(int key) const;
    void reset();
};
int use(Finder finder) {
    const int& found = finder(1);  // expected-note {{'finder' is borrowed here}}
    finder.reset();  // expected-error {{'finder' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return found;  // expected-note {{the borrow is still needed here by 'found'}}
}
