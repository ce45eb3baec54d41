// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

constexpr int compute() { return 3; }

constinit const int limit = compute();

int start() { return limit; }
