// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/block/request.hpp>
#include <keel/containers/rb_tree.hpp>
#include <keel/containers/xarray.hpp>

using namespace keel;

// CHECK: 'keel::block::Request' must be consumed exactly once, and 'Map' does not say that it is emptied by
// value{{.*}}[K1203]
bool is_empty(const Map<u32, block::Request>& requests) { return requests.empty(); }

// CHECK: 'keel::block::Request' must be consumed exactly once, and 'XArray' does not say{{.*}}[K1203]
bool is_locked(const XArray<block::Request>& requests) { return requests.lock().find(0).has_value(); }
