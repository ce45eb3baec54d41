// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.7
#include <keel/core/lifetime.hpp>

struct Node {
    Node* next;
    int value;
    int get() const { return value; }
};

int read(const int* pointer) { return *pointer; }  // expected-error {{reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span}}
void write(int* pointer) { *pointer = 1; }         // expected-error {{[K0133]}}
int member(const Node* node) { return node->value; }  // expected-error {{reads or writes through a raw pointer}}
int method(const Node* node) { return node->get(); }  // expected-error {{reads or writes through a raw pointer}}
keel::static_ref<int> bind(int* pointer) { return *pointer; }  // expected-error {{reads or writes through a raw pointer}}
int twice(int** pointer) { return **pointer; }  // expected-error 2{{reads or writes through a raw pointer}}
int copied(Node* node) {
    Node* same = node;
    return same->value;  // expected-error {{reads or writes through a raw pointer}}
}
Node aggregate(Node* node) { return *node; }  // expected-error {{reads or writes through a raw pointer}}
