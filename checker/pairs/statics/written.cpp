// reject K0133
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

int count = 0;

void start() { count = 1; }
