// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/page.hpp>

using namespace keel;

// The page has no address any more when `change` returns.
u8 first(Page& page) {
    Span<u8> kept;
    // CHECK: [K05
    page.change([&kept](Span<u8> bytes) { kept = bytes; });
    return kept[0];
}
