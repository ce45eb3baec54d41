// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void hold(const int&) {}

void start(const Lock<int>& lock) {
    auto guard = lock.lock();
    run_elsewhere([guard = std::move(guard)] { hold(*guard); });
}
