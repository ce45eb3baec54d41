// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s %kernel-options
// rule: 8.8, 8.9
// construct: temporaries
struct Half {
    char bytes[400];
};
Half half();
void look(const Half&);
struct Leaf {
    Leaf() = default;
    Leaf(const Leaf&) = delete;
    Leaf& operator=(const Leaf&) = delete;
    ~Leaf() {}
};
struct Tree {
    Leaf left;
    Leaf right[2];
};
void start() {
    look(half());
    look(half());
    look(half());
    look(half());
    look(half());
    look(half());
    const Half named = half();
    look(named);
    Tree tree;
}
