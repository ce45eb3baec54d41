// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/bus/auxiliary.hpp>
#include <keel/core/claim.hpp>

using namespace keel;

struct Engine {
    explicit Engine(lt<'r', const u32&> rate) : rate{rate} {}
    lt<'r', Claim<const u32>> rate;
};

// CHECK: [K0521]
// A driver sees the Engine under a type that does not say what it borrows: so that lives as long as the module.
Result<void> show(const Device& parent) {
    const u32 rate = 48'000;
    const auto part = TRY(auxiliary::Registration<Engine>::create(parent, {"keel_card", "engine"}, 0, Engine{rate}));
    return {};
}
