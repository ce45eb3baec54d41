// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.30, 5.12
// construct: templates, statics, lambdas
// expected-no-diagnostics
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
constexpr int limit = 3;
void use(int number) {
    const Shared<Ref<int>> shared{Ref<int>{limit}};
    const auto look_later = [number] { look(number); };
    const Shared later{look_later};
}
