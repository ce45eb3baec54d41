// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.30
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
void use(int number) {  // expected-note {{the signature lets the borrow outlive the function}}
    const Shared<Ref<int>> shared{Ref<int>{number}};  // expected-error {{'number' does not live long enough for this borrow [K0597]}}
}  // expected-note {{'number' ends here while it is still borrowed}}
