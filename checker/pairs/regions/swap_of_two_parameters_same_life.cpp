// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(lt<'a', Ref<int>>& left, lt<'a', Ref<int>>& right) { left = right; }
