// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.4
// expected-no-diagnostics
#include <algorithm>
#include <bit>
#include <utility>

unsigned use(unsigned number) {
    if (number == 0) __builtin_trap();
    unsigned sum = 0;
    if (__builtin_add_overflow(number, 3u, &sum)) return 0;
    unsigned old = std::exchange(sum, 4u);
    std::pair<int, unsigned> both{1, 2u};
    const bool less = both.first < 3;
    return std::max(sum, old) + static_cast<unsigned>(std::bit_width(both.second)) + static_cast<unsigned>(__builtin_ctzll(number)) + (less ? 1u : 0u);
}
