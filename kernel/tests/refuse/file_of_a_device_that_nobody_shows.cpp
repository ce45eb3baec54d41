// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/device/attributes.hpp>

struct Depth : keel::sysfs::Attribute<keel::u32> {
    static constexpr keel::Literal name{"depth"};
};
struct Driver {
    using Attributes = keel::sysfs::Attributes<Depth>;
};
// CHECK: the driver has neither `show` nor `store` for this attribute
auto groups = keel::sysfs::groups_of<Driver>();
