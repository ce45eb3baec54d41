// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
void hand_on(int* pointer);

bool same(int* left, int& right) {
    int* copy = left;
    copy = &right;
    hand_on(copy);
    int* none = nullptr;
    void* anything = copy;
    int* back = static_cast<int*>(anything);
    return copy == left && copy != none && back;
}
