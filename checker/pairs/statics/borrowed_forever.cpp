// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

constexpr int table[3] = {1, 2, 3};

static_ref<const int> first() { return table[0]; }
