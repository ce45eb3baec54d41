// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.6, 7.1
// construct: inheritance
#include "Inputs/things.hpp"

template <class T>
struct Handed : requires_send<T> {};
class Queue {
public:
    static constexpr unsafe sends{"its cursor belongs to whoever holds the queue"};

private:
    int* cursor_ = nullptr;
};
class Shared : private Queue {
    int* owner_ = nullptr;
};
struct Uses {
    Handed<Shared> shared;  // expected-error {{'Shared' cannot be handed to another thread, interrupt handler or work item here, because its member 'owner_' is not: a raw pointer ('int *') says nothing about who else uses what it points to; own the data, or share it through keel::Arc and a lock or an atomic [K0277]}}
};
