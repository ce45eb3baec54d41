// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.5, 2.18
// construct: templates
// expected-no-diagnostics
constexpr int limit = 3;

struct Name {
    char letters[4];
    int length;
    const int& limit;
    int (*twice)(int);
};
int twice(int number) { return 2 * number; }

template <Name name>
int use() {
    return name.length + name.letters[1] + name.limit + name.twice(3);
}
int start() { return use<Name{{'a', 'b'}, 2, limit, twice}>(); }
