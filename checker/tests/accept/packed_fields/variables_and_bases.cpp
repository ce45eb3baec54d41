// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.27
// construct: inheritance
// expected-no-diagnostics
using u32 = unsigned int;
u32 change(u32&);
u32 variable() {
    alignas(16) u32 strict = 3;
    [[gnu::aligned(4)]] u32 same = 3;
    return change(strict) + change(same);
}

struct Kind {
    unsigned char kind;
    Kind& operator=(const Kind&) = delete;
};
struct Nothing {};
#pragma pack(push, 1)
struct Packed : Kind, Nothing {
    u32 length;
};
#pragma pack(pop)
u32 base(Packed& packed) {
    Kind& kind = packed;
    return kind.kind;
}
