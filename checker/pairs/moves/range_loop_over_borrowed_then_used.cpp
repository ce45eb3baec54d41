// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize start() {
    const Vec<int> numbers = vec_of(1, 2);
    usize sum = 0;
    for (const int& number : numbers) {
        sum += static_cast<usize>(number);
    }
    return sum + numbers.size();
}
