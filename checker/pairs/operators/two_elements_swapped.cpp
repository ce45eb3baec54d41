// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(Vec<int>& values) { swap(values[0], values[1]); }
