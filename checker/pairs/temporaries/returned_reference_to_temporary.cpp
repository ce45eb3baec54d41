// reject K0515
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

const String& start(const String&) { return String{}; }
