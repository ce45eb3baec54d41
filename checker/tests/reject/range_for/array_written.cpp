// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.7, 4.14
// construct: range-for, lambdas
#include "Inputs/things.hpp"

int written() {
    int numbers[2] = {1, 2};
    const int& first = numbers[0];  // expected-note {{'numbers[0]' is borrowed here}}
    for (int& number : numbers) number = 3;  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
int written_by_lambda() {
    int numbers[2] = {1, 2};
    const int& first = numbers[0];  // expected-note {{'numbers[0]' is borrowed here}}
    auto body = [&numbers] {  // expected-error {{'numbers' is changed or borrowed exclusively while it is borrowed [K0502]}}
        for (auto& number : numbers) number = 3;
    };
    body();
    return first;  // expected-note {{the borrow is still needed here by 'first'}}
}
int written_in_the_loop() {
    int numbers[2] = {1, 2}, sum = 0;
    for (const int& number : numbers) {  // expected-note {{'numbers' is borrowed here}} expected-note {{the borrow is still needed here by '__range1'}}
        numbers[1] = 2;  // expected-error {{'numbers[1]' is changed while it is borrowed [K0506]}}
        sum += number;
    }
    return sum;
}
