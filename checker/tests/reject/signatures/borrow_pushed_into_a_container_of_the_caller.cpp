// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.10
#include "Inputs/things.hpp"

template <class T>
class [[gsl::Owner(T)]] List {
public:
    void push(T value);

private:
    T* first_ = nullptr;
};
void use(List<Ref<int>>& list, const int& number) {  // expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
    list.push(Ref<int>{number});  // expected-error {{what 'number' borrows is put where 'list' keeps it, which may live longer [K0621]}}
}
