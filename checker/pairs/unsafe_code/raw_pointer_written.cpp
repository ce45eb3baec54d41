// reject K0133
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(int* pointer) { *pointer = 1; }
