// reject K0015
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Table {
    int numbers[2];
};

Table start_of_table() { return Table{{1, 2}}; }

const Table table = start_of_table();

int first() { return table.numbers[0]; }
