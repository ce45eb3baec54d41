// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -ferror-limit=0 -Wno-address-of-packed-member -Wno-unused-value
// rule: 4.27
// construct: operators, structured bindings
using u8 = unsigned char;
using u32 = unsigned int;

struct Point {
    u32 x;
    u32 twice() const { return 2 * x; }
};
struct [[gnu::packed]] S {
    u8 kind;
    u32 length;
    Point at;
    u32 lengths[3];
};
u32 change(u32&);

void binding(S& s) {
    auto& [kind, length, at, lengths] = s;
    change(length);      // expected-error {{'length' lies in a packed class, where its address may be odd, and a reference promises an aligned one: copy it to a local, and back [K0793]}}
    change(at.x);        // expected-error {{'x' lies in a packed class}}
    change(lengths[1]);  // expected-error {{'lengths' lies in a packed class}}
    const auto captured = [&length] { return length; };  // expected-error {{'length' lies in a packed class}}
    captured();
}
void copied_binding(const S& s) {
    auto [kind, length, at, lengths] = s;
    change(length);  // expected-error {{'length' lies in a packed class}}
}

void address(S& s) {
    u32& length = *&s.length;  // expected-error {{'length' lies in a packed class}}
    length = (&s.at)->twice();  // expected-error {{'at' lies in a packed class}}
    length = (*&s.at).twice();  // expected-error {{'at' lies in a packed class}}
    u32& x = (&s.at)->x;  // expected-error {{'x' lies in a packed class}}
    x = 1;
}
bool builtin(S& s) { return __builtin_add_overflow(1U, 2U, &s.length); }  // expected-error {{'length' lies in a packed class}}
bool builtin_of_choice(S& s, u32& other, bool first) {
    return __builtin_add_overflow(1U, 2U, first ? &s.length : &other);  // expected-error {{'length' lies in a packed class}}
}

void element(S& s) {
    change(s.lengths[1]);  // expected-error {{'lengths' lies in a packed class}}
    u32& first = s.lengths[0];  // expected-error {{'lengths' lies in a packed class}}
    first = 1;
}

void operators(S& s, Point other) {
    change((0, s.length));  // expected-error {{'length' lies in a packed class}}
    change(s.length = 3);   // expected-error {{'length' lies in a packed class}}
    change(s.length += 3);  // expected-error {{'length' lies in a packed class}}
    change(++s.length);     // expected-error {{'length' lies in a packed class}}
    Point& assigned = (s.at = other);  // expected-error {{'at' lies in a packed class}}
    assigned.x = 2;
    u32& inside = (s.at = other).x;  // expected-error {{'x' lies in a packed class}}
    inside = 3;
}
void choices(S& s, Point& other, bool first) {
    u32& inside = (first ? s.at : other).x;  // expected-error {{'x' lies in a packed class}}
    inside = 1;
}
