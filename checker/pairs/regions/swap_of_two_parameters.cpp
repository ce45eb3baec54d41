// reject K0621
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(lt<'a', Ref<int>>& left, lt<'b', Ref<int>>& right) { left = right; }
