// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/list.hpp>
#include <keel/core/span.hpp>

using namespace keel;

struct Text {
    explicit Text(Span<const u8> bytes) : bytes{bytes} {}
    Span<const u8> bytes;
};

Result<void> keep(List<Text>& texts) {
    const Array<u8, 4> text{};
    // CHECK: [K0597]
    texts.push_back(TRY(ListNode<Text>::make(Span<const u8>{text})));
    return {};
}
