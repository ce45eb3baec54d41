// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep(Vec<Ref<int>>& all, const int& x) { all.push(Ref<int>{x}); }
