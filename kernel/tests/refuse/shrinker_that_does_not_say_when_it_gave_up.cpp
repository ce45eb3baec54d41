// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/reclaim/shrinker.hpp>

using namespace keel;

struct Cache : Pinned {
    u64 count() const { return 0; }
    u64 free(reclaim::Request) const { return 0; }
};

// CHECK: does not satisfy 'Reclaimable'
template class keel::reclaim::Shrinker<Cache>;
