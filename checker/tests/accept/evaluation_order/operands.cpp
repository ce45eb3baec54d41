// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-unsequenced %s
// rule: 3.9
// construct: evaluation order
// expected-no-diagnostics
// Operands that do not touch what the other changes, and those that C++ does order.
#include <utility>

struct Owner {
    explicit Owner(int& target);
    Owner(Owner&&);
    ~Owner();
};
struct Number {
    int value;
    Number operator+(Number other) const { return Number{value ^ other.value}; }
    Number& operator<<(int other);
    Number& operator+=(int other);
};
Number operator-(Number left, Number right);
Number look(const Owner& owner);
Number take(Owner owner);
int take_number(Owner owner);

struct Pair {
    int first, second;
};
int others(int x, int y) { return x++ ^ y; }
int members(Pair p) { return p.first++ ^ p.second; }
int ordered_by_comma(int x) { return x++, x; }
bool ordered_by_and(int x) { return x++ == 1 && x == 2; }
int right_of_assignment_first(int x) {
    x = x++;
    return x;
}
Number two_owners(Owner owner, Owner other) { return look(owner) - take(std::move(other)); }
Number member_operator(Owner owner, Owner other) { return look(owner) + take(std::move(other)); }
void shifts_run_left_to_right(Number& number, Owner owner) { number << look(owner).value << take_number(std::move(owner)); }
