// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
#include <utility>

struct Vec {
    Vec();
    ~Vec();
    Vec(Vec&&);
    void push(int);
    int size() const;
    int& at(int) [[clang::lifetimebound]];
    const int& at(int) const [[clang::lifetimebound]];
};
struct [[gsl::Pointer(const int)]] View {
    View(const Vec& of [[clang::lifetimebound]]);
    int size() const;
    const int* first;
};
void change(int&);
void both(int&, int&);
struct Pair {
    int first, second;
};

void one_after_the_other(Vec& numbers) {
    int& first = numbers.at(0);
    change(first);
    numbers.push(1);
}
void two_phases(Vec& numbers) { numbers.push(numbers.size()); }
void disjoint_members(Pair pair) {
    int& first = pair.first;
    int& second = pair.second;
    both(first, second);
}
/// rustc refuses this one until its next borrow checker: the borrow is returned on one way only.
const int& on_one_way(Vec& numbers, bool found) {
    {
        const int& first = std::as_const(numbers).at(0);
        if (found) return first;
    }
    numbers.push(1);
    return std::as_const(numbers).at(0);
}
/// And this one too: the view is pointed elsewhere before the inner vector ends.
void pointed_elsewhere(Vec& numbers) {
    View view{numbers};
    {
        Vec inner;
        view = View{inner};
        view.size();
        view = View{numbers};
    }
    view.size();
}
