// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.20
// expected-no-diagnostics
using usize = decltype(sizeof 0);

int constant(const int (&table)[8]) { return table[0] + table[7] + table[2 * 3]; }

int counted(const int (&table)[8]) {
    int total = 0;
    for (int i = 0; i < 8; ++i) total += table[i];
    for (usize i = 0; i != 8; i++) total += table[i];
    for (unsigned i = 0; i < sizeof(table) / sizeof(table[0]); i += 2) total += table[i];
    return total;
}

int guarded(const int (&table)[8], usize index, int signed_index) {
    if (index >= 8) return 0;
    int total = table[index];
    if (signed_index >= 0 && signed_index < 8) total += table[signed_index];
    if (!(signed_index < 0 || signed_index > 7)) total += table[signed_index];
    if (static_cast<usize>(index) == 3) total += table[index];
    total += signed_index > -1 && signed_index <= 7 && table[signed_index] != 0 ? table[signed_index] : 0;
    return total;
}

int trapped(const int (&table)[8], usize index) {
    if (index >= 8) __builtin_trap();
    return table[index];
}

int masked(const int (&table)[8], const int (&bytes)[256], unsigned number, unsigned char byte) {
    return table[number & 7] + table[number % 8] + bytes[byte] + bytes[number >> 24] + "0123456789abcdef"[number & 15];
}

template <usize size>
int all(const int (&table)[size]) {
    int total = 0;
    for (usize i = 0; i < size; ++i) total += table[i];
    return total;
}

int use(const int (&table)[8]) { return all(table); }

int nested(const int (&table)[4][2]) {
    int total = 0;
    for (int row = 0; row < 4; ++row)
        for (int column = 0; column < 2; ++column) total += table[row][column];
    return total;
}
