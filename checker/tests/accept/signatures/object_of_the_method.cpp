// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Table {
    Numbers numbers;
    const int& find(const int& key) const { return numbers[key]; }
};
const int& use(const Table& table) {
    int key = 1;
    return table.find(key);
}
