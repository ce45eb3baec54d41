// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/io/mmio.hpp>

struct A : keel::Register<keel::u32, 0x0> {
    static constexpr keel::Field<A, bool, 0> enable{};
};
struct B : keel::Register<keel::u32, 0x4> {
    static constexpr keel::Field<B, bool, 0> enable{};
};

bool mix(const keel::Mmio<0x10>& window) {
    // CHECK: invalid operands to binary expression
    window.write(A::enable(true) | B::enable(true));
    // CHECK: no viable overloaded operator[]
    return window.read<A>()[B::enable];
}
