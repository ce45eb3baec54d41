// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

usize send(Vec<int> numbers) { return numbers.size(); }

usize start() {
    Vec<int> numbers = vec_of(1, 2);
    numbers.push(3);
    const usize sent = send(std::move(numbers));
    return sent;
}
