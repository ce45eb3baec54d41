// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.20
struct Moved {
    Moved() = default;
    Moved(const Moved&) = delete;
    Moved& operator=(const Moved&) = delete;
    Moved(Moved&&);  // expected-error {{the destructor of 'Moved' has a body, and its move constructor is defaulted: two objects would release one thing}}
    ~Moved() {}
    int handle = 0;
};
Moved::Moved(Moved&&) = default;

struct Assigned {
    Assigned() = default;
    Assigned(const Assigned&) = delete;
    Assigned& operator=(const Assigned&);  // expected-error {{the destructor of 'Assigned' has a body, and its copy assignment is defaulted}}
    ~Assigned();
    int handle = 0;
};
Assigned& Assigned::operator=(const Assigned&) = default;
Assigned::~Assigned() {}
