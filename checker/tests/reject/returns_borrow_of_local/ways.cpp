// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-return-stack-address %s
// rule: 4.25, 4.26
// The borrow reaches the result through a local, a view, a lambda, a call that says so.
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

int& through_a_reference(int&) {
    int number = 1;         // expected-note {{'number' is declared here}}
    int& other = number;    // expected-error {{the result borrows 'number', which ends with this function [K0515]}}
    return other;
}
View through_a_view(const Vec&) {
    Vec numbers;            // expected-note {{declared here}}
    View view{numbers};     // expected-error {{the result borrows 'numbers', which ends with this function [K0515]}}
    return view;
}
const int& through_a_call(int number, const int&) {  // expected-note {{declared here}}
    const int& other = same(number);     // expected-error {{the result borrows 'number', which ends with this function [K0515]}}
    return other;
}
int& through_a_method(int&) {
    Vec numbers;             // expected-note {{declared here}}
    return numbers.at(0);    // expected-error {{the result borrows 'numbers', which ends with this function [K0515]}}
}
auto through_a_lambda() {
    int number = 1;
    return [&number] { return number; };  // expected-error {{the lambda may outlive 'number', which it captures by reference [K0373]}} expected-note {{ends here}}
}
