// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// construct: sub-objects
#include "Inputs/things.hpp"

struct Job {
    int number;
    Request request;
};
void use(Job job) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    look(job.number);
}  // expected-error {{'job' ends here without being consumed [K1201]}}
