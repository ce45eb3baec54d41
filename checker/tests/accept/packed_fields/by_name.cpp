// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 4.27
// expected-no-diagnostics
using u8 = unsigned char;
using u32 = unsigned int;

struct [[gnu::packed]] Header {
    u8 kind;
    u32 length;
    u8 name[3];
};
struct Aligned {
    u8 kind;
    u32 length;
};
void change(u32& number);

u32 use(Header& header, Aligned& aligned) {
    header.length = 3;
    ++header.length;
    header.length += 2;
    u32 copy = header.length;
    change(copy);
    header.length = copy;
    change(aligned.length);
    const u8& kind = header.kind;
    u32* raw = &aligned.length;
    for (u8& letter : header.name) letter = kind;
    return header.length + (raw ? 1u : 0u);
}
