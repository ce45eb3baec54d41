// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.8
// construct: operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Handle {
public:
    Handle(Handle&& other) : number_{std::exchange(other.number_, 0)} {}
    Handle& operator=(Handle&& other) {
        number_ = std::exchange(other.number_, 0);
        return *this;
    }

private:
    int number_;
};
