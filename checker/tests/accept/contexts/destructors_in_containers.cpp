// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.3
// expected-no-diagnostics
#include "Inputs/contexts.hpp"

#include <memory>
#include <tuple>

struct Quick {
    Quick() {}
    Quick(Quick&&) = delete;
    ~Quick() { quick(); }
};
struct Node {
    std::unique_ptr<Node> next;
    Quick quick_one;
};
/// It would be endless to ask a type for what it holds of itself.
struct Tree {
    std::unique_ptr<std::tuple<Tree, Tree>> children;
};
void a_list(irq::Context&, Node) {}
void a_list_behind(irq::Context&, std::unique_ptr<Node>) {}
void a_tree(irq::Context&, Tree) {}
void a_tuple(irq::Context&, std::tuple<int, Quick>) {}
struct KeepsTuple {
    std::tuple<int, SpinLocked<int>*> locks;
};
void deep_inside(Box<Box<Box<Box<Box<Box<int>>>>>> kept) { ******kept += 1; }
