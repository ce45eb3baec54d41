// accept
// SPDX-License-Identifier: GPL-2.0-only
// Why: two constants that differ are two elements. rustc counts an index as any element, and wants a pattern or split_at_mut.
#include "../prelude.hpp"

using namespace pairs;

void work() {
    int numbers[2] = {1, 2};
    int& first = numbers[0];
    int& second = numbers[1];
    first += second;
    second += first;
    look(numbers);
}
