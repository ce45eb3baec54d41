// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

constexpr int limit = 3;

bool start(int x) { return x < limit; }
