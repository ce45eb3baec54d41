// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.1
// expected-no-diagnostics
using u8 = unsigned char;
using u16 = unsigned short;
using u32 = unsigned int;
using u64 = unsigned long long;
using usize = decltype(sizeof 0);

void send(u8 byte);
void address(u64 value);

struct Bits {
    u32 low : 4;
    u32 high : 28;
};

u8 widened(u8 a, u8 b) {
    u64 wide = a;
    address(b);
    return static_cast<u8>(wide + b);
}
u8 constants() {
    u8 small = 255;
    char letter = 'a' + 1;
    unsigned none = 0;
    float half = 0.5;
    send(3);
    return letter == 'b' && half > 0 ? small : static_cast<u8>(none);
}
u8 masked(u32 word, u8 a, u8 b) {
    u8 low = word & 0xff;
    u8 high = word >> 24;
    u8 both = a | b;
    u8 turned = ~a;
    both |= turned;
    both &= 0x7f;
    both >>= 2;
    both ^= a;
    u8 rest = word % 10;
    u8 choice = word > 3 ? 1 : 2;
    return low ^ high ^ both ^ turned ^ rest ^ choice;
}
u32 counted(const u32 (&table)[8]) {
    u32 sum = 0;
    for (int i = 0; i < 8; ++i) sum += table[i] + static_cast<u32>(i);
    for (int i = 0; i < 8; ++i)
        if (static_cast<usize>(i) < sizeof(table)) ++sum;
    return sum;
}
u8 compared(int number) {
    if (number < 0 || number > 255) return 0;
    return number;
}
bool conditions(u32 flags, u32 mask, const int* pointer) {
    if (flags & mask) return true;
    while (flags) flags >>= 1;
    const bool set = pointer != nullptr;
    const bool one = flags & 1;
    return !flags || (mask && set) || one ? true : flags != 0;
}
void fields(Bits& bits, u32 number) {
    bits.low = 15;
    bits.low = number & 0xf;
    bits.high = number >> 4;
}
double real(int number, float single) { return number + double{single}; }
