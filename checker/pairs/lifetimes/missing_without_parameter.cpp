// reject K0106
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

constexpr int number_itself = 1;

const int& number() { return number_itself; }
