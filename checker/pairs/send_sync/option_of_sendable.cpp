// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    const Option<int> some{1};
    Thread running = spawn([some] { look(some.has_value()); });
    std::move(running).join();
}
