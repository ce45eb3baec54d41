// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/auxiliary.hpp>

using namespace keel;

struct EngineDriver {
    static constexpr auxiliary::Name name{"keel_card", "engine"};
    static constexpr auxiliary::IdTable ids{auxiliary::Id{"keel_card.engine"}};
};

// CHECK: an auxiliary driver has `ids` and a static `probe(const auxiliary::CoreDevice&)`
auto add() { return auxiliary::Driver::add<EngineDriver>(); }
