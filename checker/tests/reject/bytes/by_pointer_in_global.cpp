// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.6
// construct: function pointers
#include <bit>

constexpr int* (*to_pointer)(const unsigned long&) noexcept = &std::bit_cast<int*, unsigned long>;  // expected-error {{any bytes become a 'int *' here, and 'int *' is an address [K1408]}}
constexpr bool (*to_bool)(const unsigned char&) noexcept = &std::bit_cast<bool, unsigned char>;  // expected-error {{any bytes become a 'bool' here, and 'bool' is 0 or 1 only: take a byte and compare it [K1408]}}

struct Holder {  // expected-error {{any bytes become a 'bool' here}}
    static constexpr bool (*to_bool)(const unsigned char&) noexcept = &std::bit_cast<bool, unsigned char>;  // expected-error {{any bytes become a 'bool' here}}
    bool (*in_object)(const unsigned char&) noexcept = &std::bit_cast<bool, unsigned char>;
};
bool use(unsigned char byte) {
    static constexpr auto kept = &std::bit_cast<bool, unsigned char>;  // expected-error {{any bytes become a 'bool' here}}
    Holder holder;
    return kept(byte) == holder.in_object(byte);
}
