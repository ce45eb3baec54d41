// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.24
// expected-no-diagnostics
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>

class Queue : keel::Pinned {
public:
    Queue() = default;
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

private:
    keel::Opaque<int> count_{0};
};

/// Says nothing: nothing is what it has.
struct Driver {
    Queue queues[2];
};
