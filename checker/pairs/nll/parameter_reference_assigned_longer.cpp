// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(lt<'a', Ref<int>>& slot, lt<'a', const int&> other) { slot = Ref<int>{other}; }
