// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/register.hpp>

struct Control : keel::Register<keel::u32, 0x0> {
    // CHECK: the field's type has the field's width
    static constexpr keel::Field<Control, keel::u8, 4, 7> prescale{};
};
