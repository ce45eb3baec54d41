// reject K0521
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep(static_ref<const int> x) { look(x); }

void start(const int& x) { keep(x); }
