// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.3
// expected-no-diagnostics
int added(int number) {
    int& held = number;
    held += 1;
    number += 1;
    return ++number;
}
