// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.7, 2.23
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>

using keel::unsafe;

struct Node {
    Node* next;
    int value;
    int twice() const { return this->value + (*this).value; }
};

int sum(const Node* first) {
    unsafe because{"the list is ours and ends with null"};
    int total = 0;
    for (const Node* at = first; at; at = at->next) total += at->value;
    return total + first[0].twice() + *&total;
}
