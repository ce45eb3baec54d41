// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 11.5, 1.1
// construct: constructors, operators
#include "Inputs/things.hpp"

#include <compare>

struct Member {
    int number;
    Member(const Member&);
    Member& operator=(const Member&);
    Member(int);
    bool operator==(const Member&) const;
};
struct Whole {
    Member member{1};
    Member list[2]{2, 3};
    Numbers numbers;
    Whole() = default;
    Whole(Whole&&) = default;
    Whole& operator=(Whole&&) = default;
};
struct Compared {
    Member member{1};
    int number = 2;
    int list[2] = {3, 4};
    bool operator==(const Compared&) const = default;
};
struct Ordered {
    int first, second;
    auto operator<=>(const Ordered&) const = default;
};
int use() {
    Whole whole, other;
    whole = std::move(other);
    Whole third = std::move(whole);
    Compared left, right{}, both = left;
    both = right;
    const Ordered low{1, 2}, high{2, 3};
    return third.member.number + (left == both) + (low < high) + (low != high);
}
