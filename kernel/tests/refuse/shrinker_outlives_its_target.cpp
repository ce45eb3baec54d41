// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/reclaim/shrinker.hpp>

using namespace keel;

struct Cache : Pinned {
    u64 count() const { return 0; }
    Option<u64> free(reclaim::Request) const { return none; }
};

Result<reclaim::Shrinker<Cache>> make() {
    const Cache cache;
    // CHECK: [K0515]
    return reclaim::Shrinker<Cache>::create(Literal{"cache"}, 2, cache);
}
