// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.21
// construct: goto
#include "Inputs/things.hpp"

int use(int count) {
    unsafe because{"the first round needs no test"};
    if (count > 3) goto inside;  // expected-error {{the checker cannot see what holds at 'inside', which stands in a scope that this goto is not in; put the label before a statement of a block around the goto [K9003]}}
    while (count < 10) {
    inside:
        ++count;
    }
    return count;
}
