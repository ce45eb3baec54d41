// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// construct: lambdas, constructors, destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job : Pinned {
public:
    explicit Job(Token token) : token_{std::move(token)} {}
    ~Job() { look(token_.number()); }
    int run() const { return token_.number(); }

private:
    Token token_;
};
int run() {
    const auto once = [](Token token) { return Job{std::move(token)}.run(); };
    return once(Token{2});
}
