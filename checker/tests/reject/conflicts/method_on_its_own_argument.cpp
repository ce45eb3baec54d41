// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.2, 4.10
#include "Inputs/things.hpp"

class List {
public:
    void append(const List& other);
};
void use(List& list) {
    list.append(list);  // expected-error {{'list' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{'list' is borrowed here}} expected-note {{the borrow is still needed here}}
}
