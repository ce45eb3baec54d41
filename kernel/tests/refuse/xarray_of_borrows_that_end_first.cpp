// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/containers/xarray.hpp>
#include <keel/core/span.hpp>

using namespace keel;

Result<void> keep(const XArray<Span<const u8>>& texts) {
    const Array<u8, 4> text{};
    // CHECK: [K0597]
    TRY(texts.store(0, TRY(make_box<Span<const u8>>(text))));
    return {};
}

Result<void> keep_under_the_lock(const XArray<Span<const u8>>& texts) {
    const Array<u8, 4> text{};
    // CHECK: [K0597]
    auto box = TRY(make_box<Span<const u8>>(text));
    auto locked = texts.lock();
    TRY(locked.store(0, std::move(box)));
    return {};
}
