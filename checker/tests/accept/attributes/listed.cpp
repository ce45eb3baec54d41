// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.34, 2.35
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

struct [[nodiscard]] Answer {
    alignas(8) int value;
};
struct Empty {};
struct Holder {
    [[no_unique_address]] Empty empty;
    int number [[maybe_unused]] = 0;
};
enum class [[clang::flag_enum]] Bits : unsigned { one = 1, two = 2 };

class [[clang::consumable(unconsumed)]] [[clang::annotate("keel::emptied_by_value")]] Request;

[[noreturn]] void stop() {
    for (;;) {
    }
}
[[gnu::cold]] [[gnu::noinline]] int rare(const int& number [[clang::lifetimebound]]) { return number; }
[[deprecated]] inline int old() { return 0; }

int choose(int number) {
    switch (number) {
        case 1: number = 2; [[fallthrough]];
        case 2: return 3;
        default: break;
    }
    if (number > 4) [[likely]] return 5;
    return number;
}

/// Contract: reads nothing but its argument.
[[gnu::const]] int square(int number, keel::unsafe) { return number * number; }

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused"
#pragma GCC diagnostic pop
