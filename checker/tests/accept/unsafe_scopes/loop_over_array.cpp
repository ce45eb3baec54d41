// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
#include <initializer_list>

int sum(const int (&table)[8]) {
    int total = 0;
    for (int value : table) total += value;
    for (int value : {1, 2, 3}) total += value;
    int squares[2][4]{};
    for (auto& row : squares)
        for (int& square : row) square = total;
    return total;
}
