// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Node {
    int value;
    Option<Box<Node>> next;
};

class Stack {
public:
    void push(int value) {
        Option<Box<Node>> below = top_.take();
        top_ = Option<Box<Node>>{make_box(Node{value, std::move(below)})};
        size_ += 1;
    }
    Option<int> pop() {
        Option<Box<Node>> taken = top_.take();
        if (!taken) {
            return Option<int>{};
        }
        Box<Node> node = std::move(taken).value();
        top_ = node->next.take();
        size_ -= 1;
        return Option<int>{node->value};
    }
    int& peek() { return (*top_)->value; }

private:
    Option<Box<Node>> top_;
    usize size_ = 0;
};
