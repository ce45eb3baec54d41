// reject K0133
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const int* start(const int* pointer) { return pointer + 1; }
