// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    Option<Rc<int>> some{Rc<int>{1}};
    Thread running = spawn([some = std::move(some)] { look(some.has_value()); });
    std::move(running).join();
}
