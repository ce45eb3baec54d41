// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

constexpr int number_itself = 1;

static_ref<const int> number() { return number_itself; }
