// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/rb_tree.hpp>
#include <keel/core/span.hpp>

using namespace keel;

Result<void> keep(Map<u32, Span<const u8>>& texts) {
    const Array<u8, 4> text{};
    // CHECK: [K0597]
    TRY(texts.insert(0, Span<const u8>{text}));
    return {};
}
