// reject K0508
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

void send(String) {}

void start(String (&texts)[2]) { send(std::move(texts[0])); }
