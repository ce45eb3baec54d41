// reject K0015
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int compute() { return 3; }

const int limit = compute();

int start() { return limit; }
