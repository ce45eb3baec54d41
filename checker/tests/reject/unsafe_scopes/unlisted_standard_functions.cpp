// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.4
#include <algorithm>
#include <string_view>
#include <vector>

int use(std::string_view text) {
    std::vector<int> values;           // expected-error {{'std::vector::vector' of a system header}}
    int table[]{3, 1, 2};
    std::sort(&table[0], &table[2]);   // expected-error {{calls 'std::sort' of a system header, which is not on the checker's list of safe functions}}
    return text[0];                    // expected-error {{'std::basic_string_view::operator[]' of a system header}}
}
