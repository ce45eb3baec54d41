// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
#include <keel/c/ticks.hpp>

using Function = int (*)(int);

int twice(int number) { return 2 * number; }

struct Table {
    Function first;
    Function second = &twice;
};

constexpr Table all{&twice, &twice};

int use(Function function) {
    Table table{&twice};
    c_operations operations{};
    operations.open = &twice;
    if (function == nullptr) return 0;
    return function(1) + table.second(2) + all.first(3) + (operations.owner ? 1 : 0);
}
