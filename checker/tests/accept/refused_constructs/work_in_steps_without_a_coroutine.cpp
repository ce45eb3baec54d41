// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.27
// construct: switch
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Task {
public:
    bool step() {
        switch (at_++) {
            case 0: take(make_token()); return true;
            case 1: take(make_token()); return true;
            default: return false;
        }
    }

private:
    int at_ = 0;
};
