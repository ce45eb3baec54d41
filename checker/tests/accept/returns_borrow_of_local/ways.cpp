// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.25, 4.26
// expected-no-diagnostics
struct Vec {
    Vec();
    Vec(const Vec&) = delete;
    Vec& operator=(const Vec&) = delete;
    ~Vec();
    int& at(int) [[clang::lifetimebound]];
};
struct [[gsl::Pointer(const int)]] View {
    View(const Vec& of [[clang::lifetimebound]]);
    const int* first;
};
const int& same(const int& value [[clang::lifetimebound]]);

int& of_the_caller(int& number) {
    int& other = number;
    return other;
}
View a_view_of_the_callers(const Vec& numbers) {
    View view{numbers};
    return view;
}
const int& by_a_call(const int& number) { return same(number); }
int by_value() {
    int number = 1;
    const int& other = same(number);
    return other;
}
auto captured_by_value() {
    int number = 1;
    return [number] { return number; };
}
