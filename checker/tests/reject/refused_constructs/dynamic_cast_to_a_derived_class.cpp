// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -frtti
// rule: 2.26
// construct: inheritance, virtual calls, conversions
#include "Inputs/things.hpp"

struct Device {
    virtual ~Device() = default;
};
struct Disk : Device {
    int sectors = 0;
};
int use(Device& device) {
    return dynamic_cast<Disk&>(device).sectors;  // expected-error {{there is no run-time type information here: use a virtual function, or an enum and a switch [K0740]}}
}
