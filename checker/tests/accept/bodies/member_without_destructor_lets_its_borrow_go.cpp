// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3, 4.24, 4.23
// construct: destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Watch {
    const int& number;
};
struct Job {
    Watch watch;
};
int use() {
    int number = 1;
    const Job job{Watch{number}};
    look(job.watch.number);
    number = 2;
    return number;
}
