// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.26
// construct: inheritance, virtual calls
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Device {
    virtual ~Device() = default;
    virtual int sectors() const { return 0; }
};
struct Disk : Device {
    int sectors() const override { return 8; }
};
int use(const Device& device) { return device.sectors(); }
int use() { return use(Disk{}); }
