// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.3, 4.24
// construct: destructors
#include "Inputs/things.hpp"

class Watch {
public:
    explicit Watch(const int& number [[clang::lifetimebound]]);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch();

private:
    const int& number_;
};
struct Job {
    Watch watch;
};
int use() {
    int number = 1;
    Job job{Watch{number}};  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
    return number;  // expected-note {{the borrow is needed until here by 'job', whose destructor may use it}}
}
