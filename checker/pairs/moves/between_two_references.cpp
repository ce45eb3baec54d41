// reject K0507
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void start(String& left, String& right) { left = std::move(right); }
