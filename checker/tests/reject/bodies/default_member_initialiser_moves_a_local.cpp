// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3
// construct: constructors
#include "Inputs/things.hpp"

struct Shared {
    int number = 0;
};
int* somewhere();
class Job {
public:
    explicit Job(int) {}  // expected-error {{this needs an unsafe scope, for it reads or writes through a raw pointer; use a reference, a keel::Box or a keel::Span. Where it must stay, 'unsafe because{"why it is right"};' before it opens one [K0133]}}
    Job() : number_{1} {}

private:
    int number_ = *somewhere();
};
