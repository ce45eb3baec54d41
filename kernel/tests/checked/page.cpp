// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Pages, and their bytes.
#include <keel/memory/page.hpp>

using namespace keel;

Result<u32> pages(user::Reader& from, user::Writer& to) {
    auto page = TRY(Page::allocate());
    u32 sum = 0;
    page.change([](Span<u8> bytes) { bytes[0] = 1; });
    page.read([&sum](Span<const u8> bytes) {
        for (const u8 byte : bytes) sum += byte;
    });
    TRY(page.copy_from_user(16, 16, from));
    TRY(page.copy_to_user(0, 32, to));
    return sum + page.read([](Span<const u8> bytes) { return bytes[16]; });
}
