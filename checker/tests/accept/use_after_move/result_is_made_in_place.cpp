// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: guaranteed elision
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Gate : Pinned {
public:
    explicit Gate(int number);
    int number() const;
};
Gate make(int number) { return Gate{number}; }
int use() {
    const Gate gate = make(3);
    return gate.number();
}
