// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-address-of-packed-member
// rule: 4.27
using u8 = unsigned char;
using u32 = unsigned int;

struct Point {
    u32 x;
    u32 twice() const { return 2 * x; }
};
struct [[gnu::packed]] Header {
    u8 kind;
    Point at;
    u32 numbers[2];
};
#pragma pack(push, 1)
struct Pushed {
    u8 kind;
    u32 length;
};
#pragma pack(pop)

u32 read(const u32& number);

u32 use(const Header& header, const Pushed& pushed) {
    const u32& bound = header.at.x;  // expected-error {{'x' lies in a packed class, where its address may be odd, and a reference promises an aligned one: copy it to a local, and back [K0793]}}
    u32 sum = read(header.at.x);  // expected-error {{[K0793]}}
    sum += read(pushed.length);  // expected-error {{'length' lies in a packed class}}
    sum += header.at.twice();    // expected-error {{'at' lies in a packed class}}
    for (const u32& number : header.numbers) sum += number;  // expected-error {{'numbers' lies in a packed class}}
    return sum + bound;
}
