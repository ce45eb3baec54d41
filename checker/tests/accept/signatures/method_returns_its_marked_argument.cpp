// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.2, 5.10
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Table {
public:
    const int& find(const int& key [[clang::lifetimebound]]) const { return key; }
};
