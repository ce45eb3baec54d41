// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.24
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>

class Queue : keel::Pinned {
public:
    Queue() = default;
    Queue(const Queue&) : Pinned{} {}  // expected-error {{'Queue' stays at its address, for it is Pinned or has a Pinned part: it has no copy constructor; keep it in a keel::Box and move that [K1302]}}
    Queue& operator=(Queue&&) { return *this; }  // expected-error {{it has no move assignment}}
};

struct Member {
    Member() = default;
    Member(Member&&) {}  // expected-error {{it has no move constructor}}
    Queue queue;
};

struct Elements {
    Elements() = default;
    Elements& operator=(const Elements&) { return *this; }  // expected-error {{it has no copy assignment}}
    keel::Opaque<int> counts[3];
};
