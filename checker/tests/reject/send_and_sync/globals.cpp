// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 7.5, 7.6, 7.7
// construct: statics
#include <keel/core/opaque.hpp>

int compute();

struct Counted {
    constexpr Counted() = default;
    keel::Opaque<int> value{0};
};
struct Resource {
    constexpr Resource() = default;
    Resource(Resource&&) noexcept;
    ~Resource() {}
};
struct Written {
    Written() : number{1} {}
    int number;
};

constinit Counted counted;     // expected-error {{'counted' is used by all threads, and its type cannot be: its member 'value' is not}}
const Counted constant;        // expected-error {{'constant' is used by all threads}}
constinit int* pointer = nullptr;  // expected-error {{'pointer' is used by all threads, and its type cannot be: a raw pointer}}
int computed = compute();      // expected-error {{'computed' is initialised by code, and nobody runs code before the module's entry: make its constructor constexpr, or let the driver's object hold it [K0015]}}
Written written;               // expected-error {{'written' is initialised by code}}
Resource resource;             // expected-error {{'resource' has a destructor, and nobody runs it when the module goes: let the driver's object hold it [K0493]}}

struct Class {
    static inline int shared = compute();  // expected-error {{'shared' is initialised by code}}
};

int use() {
    static int first = compute();  // expected-error {{'first' is initialised by code}}
    static Resource local;         // expected-error {{'local' has a destructor}}
    return first;
}
