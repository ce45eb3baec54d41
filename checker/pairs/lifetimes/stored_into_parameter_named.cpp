// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep(Vec<lt<'a', Ref<int>>>& all, lt<'a', const int&> x) { all.push(Ref<int>{x}); }
