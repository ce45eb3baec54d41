// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.30
// construct: templates, sub-objects
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
struct Job {
    const int& number;
};
struct Queue {
    Shared<Job> jobs;  // expected-error {{'Shared<Job>' may live as long as the module, and would hold the reference 'const int &', which may end before: let it own the data [K0310]}}
};
