// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Left {
    Left& operator=(const Left&) = delete;
    Ref<int> left;
};

struct Right {
    Right& operator=(const Right&) = delete;
    Ref<int> right;
};

struct Both : Left, Right {};

int start() {
    const int x = 1;
    int y = 2;
    const Both both{{x}, {y}};
    const int sum = *both.left + *both.right;
    y = 3;
    return sum + y;
}
