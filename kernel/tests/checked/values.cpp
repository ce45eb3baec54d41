// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the value types, for plain, owning and borrowing contents.
#include <keel/core/claim.hpp>
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/memory/box.hpp>

using namespace keel;

struct Plain {
    int a = 0;
    u64 b = 0;
};

template class keel::Option<int>;
template class keel::Option<Plain>;
template class keel::Option<Box<Plain>>;
template class keel::Option<Span<const u8>>;
template class keel::Result<int>;
template class keel::Result<Box<Plain>>;
template class keel::Result<Span<u8>>;
template class keel::Span<u8>;
template class keel::Span<const Plain>;
template class keel::SpanIterator<u8>;
template struct keel::Array<Plain, 4>;
template class keel::Slot<Plain>;
template class keel::Box<Plain>;
template class keel::Claim<const Plain>;

Result<u64> sum(Span<const Plain> values) {
    if (values.empty()) return error::invalid;
    u64 total = 0;
    for (const auto& value : values) total += value.b;
    return total;
}

Result<Box<Plain>> boxed(u64 b) {
    auto box = TRY(make_box<Plain>());
    box->b = b;
    return box;
}

Result<Option<int>> wider(Result<int> value) { return std::move(value); }

Result<u64> twice(Span<const Plain> values) {
    const auto once = TRY(sum(values));
    auto box = TRY(boxed(once));
    auto other = std::move(box);
    return other->b + once;
}
