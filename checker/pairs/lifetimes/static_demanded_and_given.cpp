// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep_forever(static_ref<const int>) {}

void start(static_ref<const int> x) { keep_forever(x); }
