// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 4.21
// construct: temporaries
#include <initializer_list>

int sum(std::initializer_list<int> numbers) {
    int all = 0;
    for (int number : numbers) all ^= number;
    return all;
}
class Total {
public:
    explicit Total(std::initializer_list<int> numbers) : all_{sum(numbers)} {}
    int all() const { return all_; }

private:
    int all_;
};
std::initializer_list<int> same(std::initializer_list<int> list) { return list; }

int start() {
    std::initializer_list<int> list{1, 2, 3};
    const auto again = {4, 5};
    auto copy = list;
    copy = again;
    int all = sum(list) ^ sum({6, 7}) ^ sum(same({8, 9})) ^ sum(copy);
    for (int number : {1, 2, 3}) all ^= number;
    const Total total{1, 2, 3};
    return all ^ total.all();
}
