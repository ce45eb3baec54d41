// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-packed-non-pod
// rule: 4.27
// construct: sub-objects
using u8 = unsigned char;
using u32 = unsigned int;

struct Made {
    explicit Made(u32 number) : x{number} {}
    u32 x;
};
struct Filled {
    u32 x = 3;
};
struct Ended {
    u32 x;
    ~Ended();
    Ended() = default;
    Ended(const Ended&) = delete;
    Ended& operator=(const Ended&) = delete;
};
#pragma pack(push, 1)
struct S {
    S() : made{3} {}
    u8 kind = 0;
    Made made;  // expected-error {{'made' lies in a packed class, where its address may be odd, and the functions of 'Made' that make, copy or destroy it take it for aligned: use a class that has none, or bytes [K0793]}}
    Filled filled[2];  // expected-error {{'filled' lies in a packed class}}
    Ended ended{};  // expected-error {{'ended' lies in a packed class}}
};
#pragma pack(pop)
