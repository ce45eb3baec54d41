// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Node {
    int value;
    Option<Box<Node>> next;
};

Option<Box<Node>> push(Option<Box<Node>> list, int value) {
    return Option<Box<Node>>{make_box(Node{value, std::move(list)})};
}

int start() {
    Option<Box<Node>> list = push(Option<Box<Node>>{}, 1);
    Option<Box<Node>> list2 = push(std::move(list), 2);
    return std::move(list2).value()->value;
}
