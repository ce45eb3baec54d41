// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10, 5.5
// expected-no-diagnostics
#include "Inputs/things.hpp"

void store(lt<'a', Ref<int>>& place, lt<'a', const int&> number) { place = Ref<int>{number}; }
