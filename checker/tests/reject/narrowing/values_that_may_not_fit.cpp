// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.1
using u8 = unsigned char;
using u16 = unsigned short;
using u32 = unsigned int;
using u64 = unsigned long long;

void send(u8 byte);

struct Bits {
    u32 low : 4;
};
struct Holder {
    Holder(u32 number) : value{static_cast<u8>(number)}, other(number) {}  // expected-error {{[K1401]}}
    u8 value;
    u8 other;
};

u8 sum(u8 a, u8 b) { return a + b; }  // expected-error {{a 'int' becomes a 'u8' here, which cannot hold each of its values: write static_cast<u8>(...) where that is meant, or check the value before [K1401]}}
u32 low_half(u64 number) { return number; }  // expected-error {{a 'u64' becomes a 'u32' here}}
u32 unsigned_of(int number) { return number; }  // expected-error {{a 'int' becomes a 'u32' here}}
int signed_of(u32 number) { return number; }  // expected-error {{a 'u32' becomes a 'int' here}}
void argument(u32 number) { send(number); }  // expected-error {{[K1401]}}
bool mixed(int left, u32 right) { return left < right; }  // expected-error {{a 'int' becomes a 'u32' here}}
u32 all_ones() { return ~0; }  // expected-error {{[K1401]}}
u8 initialised(u16 word) {
    u8 byte = word;  // expected-error {{[K1401]}}
    byte += 1;       // expected-error {{[K1401]}}
    byte <<= 1;      // expected-error {{[K1401]}}
    byte |= word;    // expected-error {{[K1401]}}
    return byte;
}
u8 half_checked(int number) {
    if (number > 255) return 0;
    return number;  // expected-error {{[K1401]}}
}
bool truth(u32 flags, u32 mask) {
    bool set = flags & mask;  // expected-error {{a 'u32' becomes true or false here without a word; compare it: '!= 0'}}
    return set;
}
void field(Bits& bits, u32 number) { bits.low = number; }  // expected-error {{the bit-field 'low' has 4 bits, and this value may have more: mask it with '&'}}
int whole(double number) { return number; }  // expected-error {{a 'double' becomes a 'int' here}}
float single(double number) { return number; }  // expected-error {{a 'double' becomes a 'float' here}}
float rounded(u64 number) { return number; }  // expected-error {{a 'u64' becomes a 'float' here}}

template <class T>
T converted(u64 number) {
    T result = number;  // expected-error {{a 'u64' becomes a 'unsigned char' here}}
    return result;
}
u8 instantiate() { return converted<u8>(3); }
