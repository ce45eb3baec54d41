// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.9
// construct: evaluation order
// One argument changes what another one reads, though they do not name the same variable.
#include "Inputs/things.hpp"

int both(int, const int&);
int both(int&, int);
int clear(Numbers& numbers);
struct Change {
    Numbers& numbers;
    int clear();
};
int by_reference(Numbers& numbers) {
    Numbers& other = numbers;  // expected-note {{'numbers' is borrowed exclusively here}}
    return both(clear(other), numbers[0]);  // expected-error {{'numbers' is borrowed while it is borrowed exclusively [K0502]}} expected-note {{the borrow is still needed here by 'other'}}
}
int by_lambda(Numbers& numbers) {
    auto change = [&numbers] {  // expected-note {{'numbers' is borrowed exclusively here}}
        numbers.clear();
        return 0;
    };
    return both(change(), numbers[0]);  // expected-error {{'numbers' is borrowed while it is borrowed exclusively [K0502]}} expected-note {{the borrow is still needed here by 'change'}}
}
int by_lambda_in_place(Numbers& numbers) {
    return both([&numbers] { numbers.clear(); return 0; }(), numbers[0]);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{'numbers' is borrowed here}} expected-note {{the borrow is still needed here}}
}
int by_holder(Numbers& numbers) {
    Change change{numbers};  // expected-note {{'numbers' is borrowed exclusively here}}
    return both(change.clear(), numbers[0]);  // expected-error {{'numbers' is borrowed while it is borrowed exclusively [K0502]}} expected-note {{the borrow is still needed here by 'change'}}
}
int by_view(Numbers& numbers) {
    const int& first = numbers[0];  // expected-note {{'numbers' is borrowed here}}
    return both(clear(numbers), first);  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}} expected-note {{the borrow is still needed here}}
}
int by_operator(int number) {
    int& other = number;  // expected-note {{'number' is borrowed exclusively here}}
    return (other = 2) + number;  // expected-error {{'number' is used while it is borrowed exclusively [K0503]}} expected-note {{the borrow is still needed here by 'other'}}
}
