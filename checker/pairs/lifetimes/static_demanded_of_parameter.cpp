// reject K0521
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep_forever(static_ref<const int>) {}

void start(const int& x) { keep_forever(x); }
