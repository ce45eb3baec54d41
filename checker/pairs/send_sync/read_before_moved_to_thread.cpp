// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int start(SendBox<int> numbers) {
    const int seen = *numbers;
    Thread running = spawn([numbers = std::move(numbers)] { look(*numbers + 1); });
    std::move(running).join();
    return seen;
}
