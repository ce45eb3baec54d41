// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: deducing this
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : token_{std::move(token)} {}
    int run(this Job self) { return self.token_.number(); }
    int look() const { return token_.number(); }

private:
    Token token_;
};
int use(Job job) {
    const int first = job.look();
    return first + std::move(job).run();
}
