// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-return-stack-address
// rule: 2.24, 4.25
// construct: operators
#include "Inputs/things.hpp"

struct Cell {
    int number;
};
class Pointer {
public:
    const Cell* operator->() const {
        const Cell cell{1};  // expected-note {{'cell' is declared here}}
        return &cell;  // expected-error {{the result borrows 'cell', which ends with this function [K0515]}}
    }
};
