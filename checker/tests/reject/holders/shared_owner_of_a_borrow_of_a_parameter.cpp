// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.30, 5.9
// construct: templates
#include "Inputs/things.hpp"

template <class T>
class [[gsl::Owner(T)]] Shared : requires_static<T> {
public:
    explicit Shared(T) {}
    Shared(const Shared&) {}
    Shared& operator=(const Shared&) = delete;
    ~Shared() {}

private:
    T* value_ = nullptr;
};
void use(const int& number) {  // expected-note {{the caller only lends it for the call}}
    const Shared<Ref<int>> shared{Ref<int>{number}};  // expected-error {{what 'number' borrows gets to where it must live as long as the module [K0521]}}
}
