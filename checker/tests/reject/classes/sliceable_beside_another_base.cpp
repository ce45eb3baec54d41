// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.25
// construct: inheritance
struct First {  // expected-note {{the base is declared here}}
    int number;
};
class Second {
public:
    int number() const { return number_; }
    Second& operator=(const Second&) = delete;

private:
    int number_ = 0;
};
struct Both : First, Second {};  // expected-error {{'First' can be assigned, so that an assignment through 'First&' would change one half of a 'Both'}}
