// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.20
void release(int number);

struct Implicit {
    ~Implicit() { release(number); }  // expected-error {{the destructor of 'Implicit' has a body, and its copy constructor is the compiler's own: two objects would release one thing; delete it, write it, or hold what is released in a member that empties itself when it is moved [K1303]}}
    int number = 0;
};
struct Defaulted {
    Defaulted(Defaulted&&) = default;  // expected-error {{its move constructor is defaulted}}
    ~Defaulted() { release(number); }
    int number = 0;
};
struct Assigned {
    Assigned(const Assigned&) = delete;
    ~Assigned() { release(number); }  // expected-error {{its copy assignment is the compiler's own}}
    int number = 0;
};
