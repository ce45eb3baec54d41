// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.18
// expected-no-diagnostics
struct Count {
    int value = 0;
    int get() const { return value; }
    void note() const {}
};

constinit Count count;
constinit int table[4]{};
constexpr int limits[]{1, 2, 3};

int look(const Count& shared);

int use() {
    static int calls = 0;
    const Count& shared = count;
    count.note();
    Count copy = count;
    int* raw = &table[0];
    return look(count) + look(shared) + count.get() + count.value + table[2] + limits[1] + copy.value + calls + (raw ? 1 : 0);
}
