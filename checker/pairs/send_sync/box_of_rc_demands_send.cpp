// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start() {
    SendBox<Rc<int>> boxed{Rc<int>{1}};
    Thread running = spawn([boxed = std::move(boxed)] { look(**boxed + 1); });
    std::move(running).join();
}
