// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.2
// construct: bit-fields
// expected-no-diagnostics
using u32 = unsigned;
enum class E : unsigned char { first = 1, second = 2 };

struct S {
    u32 a : 3;
    int b : 3;
    bool flag : 1;
    u32 : 4;
    u32 c : 5 = 31;
};
struct Base {
    u32 a : 3;
    Base& operator=(const Base&) = delete;
};
struct Derived : Base {
    E e : 2;
};
struct Constructed {
    explicit Constructed(u32 b) : a{b & 7} {}
    u32 a : 3 = 1;
};

S fits(u32 b, const S& other) { return S{.a = b & 7, .b = -4, .flag = b != 0, .c = other.a}; }
S copied(const S& other) {
    S same{other};
    S again{S{other}};
    same.c = other.c;
    same.a = again.a;
    return S(other.a, other.b, other.flag, 3);
}
Derived base(E e) { return Derived{{1}, e}; }
void compound(S& s, u32 b) {
    s.a &= b;
    s.a |= 3;
    s.a |= b & 7;
    s.a >>= 1;
    s.a /= 2;
    s.c %= 4;
}

void either(S& s, bool first, u32 number) { (first ? s.a : s.c) = number & 7; }

unsigned __int128 widened(u32 number, unsigned long more) { return number + static_cast<unsigned __int128>(more); }
__int128 from_unsigned(unsigned long number) { return number; }
int fits_as_constant() { return static_cast<__int128>(1) << 20; }
unsigned __int128 number_in_range(int number) { return number < 0 ? 0 : static_cast<unsigned>(number); }
void add(__int128& sum, long number, unsigned other) {
    sum += number;
    sum += other;
}

struct Wide {
    __int128 f : 70;
    unsigned __int128 g : 7;
    unsigned __int128 h : 70;
    __int128 whole : 128;
};
void bit_fields(Wide& to, __int128 wide, long number, unsigned long other) {
    to.f = number;
    to.g = other & 127;
    to.h = other;
    to.whole = wide;
}
