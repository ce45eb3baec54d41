// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.25
// expected-no-diagnostics
#include <keel/core/pinned.hpp>

struct Empty {};
struct Interface {
    virtual int get() const = 0;

protected:
    Interface() = default;
    Interface& operator=(const Interface&) = default;
    int shared_ = 0;
};
struct Stays : keel::Pinned {
    int number = 0;
};
struct Data {
    int number = 0;
};

struct One : Empty {
    int number = 0;
};
struct Two final : Interface {
    int get() const override { return number; }
    int number = 0;
};
struct Three : Stays {
    int other = 0;
};
struct Four : private Data {
    int other = 0;
};
/// Adds nothing that an assignment of the base could leave behind.
struct Five : Data {
    int twice() const { return 2 * number; }
};
