// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Shared ownership.
#include <keel/memory/shared.hpp>

using namespace keel;

struct Counted {
    int value = 0;
};

template class keel::Arc<Counted>;

Result<int> through_two_owners() {
    const auto first = TRY(Arc<Counted>::make());
    const auto second = first;
    return second->value + first->value;
}
