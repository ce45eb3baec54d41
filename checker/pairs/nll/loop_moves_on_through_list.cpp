// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Node {
public:
    explicit Node(int value) : value_{value} {}

    int last() const {
        Ref<Node> node{*this};
        while (node->next_) {
            node = Ref<Node>{**node->next_};
        }
        return node->value_;
    }

private:
    int value_;
    Option<Box<Node>> next_;
};
