// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-address-of-packed-member
// rule: 4.27
// construct: operators, structured bindings
// expected-no-diagnostics
using u8 = unsigned char;
using u32 = unsigned int;

struct Point {
    u32 x;
    u32 twice() const { return 2 * x; }
};
class Bytes {
public:
    explicit Bytes(u8 byte) : bytes_{byte} {}
    u8 first() const { return bytes_[0]; }

private:
    u8 bytes_[4];
};
struct [[gnu::packed]] S {
    u8 kind;
    u32 length;
    Point at;
    u32 lengths[3];
    Bytes bytes{3};
};
using Stricter [[gnu::aligned(8)]] = u32;
u32 change(u32&);
void look(const u32*);

u32 bindings(S& s) {
    auto& [kind, length, at, lengths, bytes] = s;
    length = at.x + lengths[1];
    ++length;
    const auto captured = [length] { return length; };
    return captured() + bytes.first();
}
u32 use(S& s, Point other) {
    u32 sum = (s.length += 2);
    s.at = other;
    const Point copy = s.at;
    u32 local = s.lengths[2];
    change(local);
    s.lengths[2] = local;
    sum += copy.twice() + s.bytes.first() + (&s.at)->x + *&s.length;
    for (u32 i = 0; i < 3; ++i) sum += s.lengths[i];
    for (; sum < 3; ++s.length) ++sum;
    if (sum == 1) ++s.lengths[0];
    // A pointer is only made.
    look(&s.length);
    return sum + (sum == 0 ? s.length : local);
}
u32 aligned(Stricter number) { return change(number); }
