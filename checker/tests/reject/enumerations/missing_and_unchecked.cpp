// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -Wno-switch
// rule: 8.4, 8.5
enum class Color { red, green, blue };
enum class [[clang::flag_enum]] Bits : unsigned { one = 1, two = 2 };
enum Old { first, second, third, fourth, fifth };

int some(Color color) {
    switch (color) {  // expected-error {{this switch does not say what happens for 'green', 'blue': add a case for each, or a 'default' [K0004]}}
        case Color::red: return 1;
    }
    return 0;
}
int many(Old old) {
    switch (old) {  // expected-error {{'second', 'third', 'fourth' and 1 more}}
        case first: return 1;
    }
    return 0;
}
int open(Bits bits) {
    switch (bits) {  // expected-error {{'Bits' has values beside its enumerators: this switch needs a 'default'}}
        case Bits::one: return 1;
        case Bits::two: return 2;
    }
    return 0;
}

Color from_number(int number) { return static_cast<Color>(number); }  // expected-error {{not each 'int' is a 'Color', and a switch over it would fall through: use keel::to_enum, which checks, or make the enum a [[clang::flag_enum]] [K1407]}}
Color beyond() { return static_cast<Color>(7); }  // expected-error {{[K1407]}}
Old by_c_cast(int number) { return (Old)number; }  // expected-error {{[K1407]}}
Color from_other(Old old) { return static_cast<Color>(old); }  // expected-error {{[K1407]}}
Color in_list(unsigned char) { return Color{9}; }  // expected-error {{[K1407]}}
