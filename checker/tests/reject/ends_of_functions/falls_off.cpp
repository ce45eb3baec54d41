// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-return-type -Wno-invalid-noreturn -Wno-switch
// rule: 8.2
enum class Color { red, green };
enum class [[clang::flag_enum]] Bits : unsigned { one = 1, two = 2 };

int half(bool first) {
    if (first) return 1;
}  // expected-error {{control can come to the end of 'half', which returns a value: return one here, or __builtin_trap() where that cannot be [K1405]}}
int open(Bits bits) {
    switch (bits) {  // expected-error {{[K0004]}}
        case Bits::one: return 1;
        case Bits::two: return 2;
    }
}  // expected-error {{control can come to the end of 'open'}}
int looped(int number) {
    while (number < 3)
        if (number == 2) return number;
}  // expected-error {{control can come to the end of 'looped'}}
[[noreturn]] void returns(bool first) {  // expected-error {{'returns' is [[noreturn]], and can return: its callers have no code after the call; end it with a loop or __builtin_trap()}}
    if (first) __builtin_trap();
}
[[noreturn]] void returns_at_once() { return; }  // expected-error {{'returns_at_once' is [[noreturn]], and can return}}
template <class T>
T nothing(T) {}  // expected-error {{control can come to the end of 'nothing'}}
int use() { return nothing(1); }
