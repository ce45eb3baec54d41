// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.19
// expected-no-diagnostics
// What the range is bound to directly lives as long as the loop, under every compiler.

struct List {
    int values[3];
    const int (&view() const [[clang::lifetimebound]])[3] { return values; }
};
List make();

int member_of_a_temporary(int total) {
    for (const int& value : make().values) total ^= value;
    return total;
}
int named_first(int total) {
    const auto list = make();
    for (const int& value : list.view()) total ^= value;
    return total;
}
