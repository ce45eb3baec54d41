// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.6
#include <bit>

using u8 = unsigned char;
using u32 = unsigned int;
using u64 = unsigned long long;

enum class Color : u8 { red, green };
class Hidden {
public:
    explicit Hidden(u32 number) : number_{number} {}

private:
    u32 number_;
};
struct Padded {
    u8 kind;
    u32 length;
};
struct Flag {
    bool set;
};

template <class T>
class [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] Shared {
    T value_{};
};

void use(u8 byte, u32 word, u64 address, int* pointer, Padded padded) {
    static_cast<void>(std::bit_cast<bool>(byte));       // expected-error {{any bytes become a 'bool' here, and 'bool' is 0 or 1 only: take a byte and compare it [K1408]}}
    static_cast<void>(std::bit_cast<Flag>(byte));       // expected-error {{any bytes become a 'Flag' here, and 'bool' is 0 or 1 only}}
    static_cast<void>(std::bit_cast<Color>(byte));      // expected-error {{'Color' is one of its enumerators only}}
    static_cast<void>(std::bit_cast<Hidden>(word));     // expected-error {{'Hidden' keeps 'number_' private}}
    static_cast<void>(std::bit_cast<int*>(address));    // expected-error {{'int *' is an address}}
    static_cast<void>(std::bit_cast<u64>(pointer));     // expected-error {{the bytes of a 'int *' are handed out here, and 'int *' is an address of the kernel}}
    static_cast<void>(__builtin_bit_cast(u64, padded));  // expected-error {{'Padded' has bytes of padding, and nobody sets them}}
}
constinit Shared<Flag> flags;    // expected-error {{any bytes become a 'Flag'}}
constinit Shared<Padded> padded;  // expected-error {{the bytes of a 'Padded' are handed out here}}
