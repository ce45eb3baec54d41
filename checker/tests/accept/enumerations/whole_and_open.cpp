// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.4, 8.5
// expected-no-diagnostics
enum class Color { red, green, blue };
enum class [[clang::flag_enum]] Bits : unsigned { one = 1, two = 2 };
enum class Number : unsigned char {};

int all(Color color) {
    switch (color) {
        case Color::red: return 1;
        case Color::green:
        case Color::blue: return 2;
    }
}
int some(Color color) {
    switch (color) {
        case Color::red: return 1;
        default: return 0;
    }
}
int open(Bits bits) {
    switch (bits) {
        case Bits::one: return 1;
        case Bits::two: return 2;
        default: return 3;
    }
}
Bits both(unsigned number) { return static_cast<Bits>(number); }
Number number(unsigned char value) { return Number{value}; }
Color known() { return static_cast<Color>(2); }
int back(Color color) { return static_cast<int>(color); }
