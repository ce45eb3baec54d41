// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/page.hpp>

using namespace keel;

void copy(Page& page) {
    // CHECK: [K0502]
    page.read([&page](Span<const u8> from) { page.change([&from](Span<u8> to) { to[0] = from[1]; }); });
}
