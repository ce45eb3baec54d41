// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/auxiliary.hpp>

// CHECK: such an id has 1 to 39 letters
constexpr keel::auxiliary::Id id{"keel_card.an_engine_with_a_name_that_is_long"};
