// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.6, 7.1
// construct: inheritance
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
struct Handed : requires_send<T> {};
class Queue {
public:
    static constexpr unsafe sends{"its cursor belongs to whoever holds the queue"};

private:
    int* cursor_ = nullptr;
};
class Counted : private Queue {
    int count_ = 0;
};
struct Uses {
    Handed<Queue> queue;
    Handed<Counted> counted;
};
