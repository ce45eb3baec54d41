// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/page.hpp>

using namespace keel;

u8 first(Page& page) {
    // CHECK: [K0515]
    return page.change([](Span<u8> bytes) { return bytes; })[0];
}
