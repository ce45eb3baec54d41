// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 4.7, 4.14
// construct: range-for, lambdas
// A loop that copies numbers, or names them as const, shares the array.
#include "Inputs/things.hpp"

int use() {
    int numbers[2] = {1, 2}, sum = 0;
    Token tokens[2] = {Token{1}, Token{2}};
    const int& first = numbers[0];
    const Token& token = tokens[0];
    for (const int& number : numbers) sum += number;
    for (int number : numbers) sum += number;
    for (const Token& one : tokens) sum += one.number();
    auto body = [&numbers, &tokens] {
        int all = 0;
        for (const auto& number : numbers) all += number;
        for (const auto& one : tokens) all += one.number();
        return all;
    };
    return sum + body() + first + token.number();
}
