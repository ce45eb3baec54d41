// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.1
#include <keel/core/types.hpp>

#include <tuple>
#include <utility>

using namespace keel;

void exchanged(u8& byte, int number) { std::exchange(byte, number); }  // expected-error {{'std::exchange' makes a 'int' a 'unsigned char', which cannot hold each of its values: convert it before with static_cast<unsigned char>(...), or check the value [K1401]}}
void constant(u8& byte) { std::exchange(byte, 256); }                  // expected-error {{'std::exchange' makes a 'int' a 'unsigned char'}}
void true_or_false(bool& flag, int number) { std::exchange(flag, number); }  // expected-error {{'std::exchange' makes a 'int' a 'bool'}}
void pointer(bool& flag, int* some) { std::exchange(flag, some); }           // expected-error {{'std::exchange' makes a 'int *' a 'bool'}}
void floating(float& single, double number) { std::exchange(single, number); }  // expected-error {{'std::exchange' makes a 'double' a 'float'}}

void pairs(int number, std::pair<int, int> both) {
    std::pair<u8, int> made(number, 3);  // expected-error {{'std::pair::pair' makes a 'int' a 'unsigned char'}}
    std::pair<u8, int> copied = both;    // expected-error {{'std::pair::pair' makes a 'int' a 'unsigned char'}}
    made = both;                         // expected-error {{'std::pair::operator=' makes a 'int' a 'unsigned char'}}
    std::tuple<u8, u8> tuple = both;     // expected-error {{'std::tuple::tuple' makes a 'int' a 'unsigned char'}}
    u8 byte = 0;
    std::tie(byte) = std::tuple{number};  // expected-error {{'std::tuple::operator=' makes a 'int' a 'unsigned char'}}
    u8 (*function)(u8&, int&&) = &std::exchange<u8, int>;  // expected-error {{'std::exchange' makes a 'int' a 'unsigned char'}}
    static_cast<void>(copied), static_cast<void>(tuple), function(byte, 3);
}
