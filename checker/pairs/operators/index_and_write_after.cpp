// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Table {
public:
    [[clang::annotate("keel::projects")]] int& operator[](bool first) {
        if (first) return left_;
        return right_;
    }
    const int& operator[](bool first) const {
        if (first) return left_;
        return right_;
    }

private:
    int left_ = 0;
    int right_ = 0;
};

int start(Table& table) {
    const int& left = table[true];
    const int& other = table[false];
    const int sum = left + other;
    table[false] = 5;
    return sum;
}
