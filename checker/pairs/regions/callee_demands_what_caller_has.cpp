// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void keep(lt<'a', Ref<int>>& slot, lt<'b', const int&> value, outlives<'b', 'a'> = {}) { slot = Ref<int>{value}; }

void start(lt<'a', Ref<int>>& slot, lt<'b', const int&> value, outlives<'b', 'a'> = {}) { keep(slot, value); }
