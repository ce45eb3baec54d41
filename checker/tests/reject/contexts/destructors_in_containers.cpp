// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.3
#include "Inputs/contexts.hpp"

#include <memory>
#include <tuple>

/// What a container of the standard library ends is what it was given, also where a type holds itself through one.
struct Slow {
    Slow() {}
    Slow(Slow&&) = delete;
    ~Slow() { nap(); }  // expected-note 4 {{the destructor of 'Slow' calls 'nap' here}}
};
struct Node {
    std::unique_ptr<Node> next;
    Slow slow;
};
void a_list(irq::Context&, Node) {  // expected-note {{comes from here}}
}  // expected-error {{the destructor of 'Slow' may sleep}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
void a_list_behind(irq::Context&, std::unique_ptr<Node>) {  // expected-note {{comes from here}}
}  // expected-error {{the destructor of 'Slow' may sleep}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
void a_tuple(irq::Context&, std::tuple<int, Slow>) {  // expected-note {{comes from here}}
}  // expected-error {{the destructor of 'Slow' may sleep}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
void a_tuple_behind(irq::Context&, std::unique_ptr<std::tuple<int, Slow>>) {  // expected-note {{comes from here}}
}  // expected-error {{the destructor of 'Slow' may sleep}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}

struct KeepsTuple {
    std::tuple<int, SpinGuard<int>> guard;  // expected-error {{a guard is a local, a parameter or a result: in 'guard' nobody could see how long it holds its lock [K2005]}}
};
void deep_inside(Box<Box<Box<Box<Box<Box<SpinGuard<int>>>>>>> kept) {  // expected-error {{in 'kept' nobody could see}}
    *******kept += 1;
}
