// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::switch_misses_enumerator, "a switch that does not name each enumerator",
     "Who adds an enumerator later wants to be shown each switch that must know it. Name all, or write a `default`. A\n"
     "`[[clang::flag_enum]]` has values beside its enumerators, and always needs the default.",
     R"(enum class Color { red, green };
int number(Color color) {
    switch (color) {
        case Color::red: return 1;
        case Color::green: return 2;
    }
}
)",
     R"(enum class Color { red, green };
int number(Color color) {
    switch (color) {
        case Color::red: return 1;
    }
    return 0;
}
)"},
    {Code::narrowing, "a conversion that can lose the value",
     "It is written down by static_cast. Values that are known to fit need no word: constants, what a mask or an `if`\n"
     "bounds, and the results of & | ^ ~ >> back to the type of their operands, which C++ widens to int.",
     R"(unsigned char low(unsigned word) { return word & 0xff; }
unsigned char sum(unsigned char a, unsigned char b) { return static_cast<unsigned char>(a + b); }
)",
     R"(unsigned char sum(unsigned char a, unsigned char b) { return a + b; }
)"},
    {Code::recursion, "recursion in a kernel build",
     "The kernel's stack has 16 KiB for everybody who is on it, and nobody knows how deep this goes. Write a loop.",
     R"(int sum(int last) {
    int total = 0;
    for (int i = 0; i <= last; ++i) total += i;
    return total;
}
)",
     R"(int sum(int last) { return last == 0 ? 0 : last + sum(last - 1); }
)"},
    {Code::stack_object_too_large, "too much on the kernel's stack",
     "One object has at most 512 bytes, the locals of one function 2 KiB. What is larger lives in a Box.",
     R"(char first() {
    char text[512]{};
    return text[0];
}
)",
     R"(char first() {
    char text[513]{};
    return text[0];
}
)"},
    {Code::floating_point, "floating point in a kernel build",
     "The registers of the floating point unit hold what user space had in them. Compute with integers, in a smaller unit.",
     R"(int percent(int part, int whole) { return whole == 0 ? 0 : part * 100 / whole; }
)",
     R"(int percent(int part, int whole) { return static_cast<int>(100.0 * part / whole); }
)"},
    {Code::falls_off_the_end, "control falls off the end of a function",
     "A function that returns a value does so on each path, and a [[noreturn]] function on none. Where a path cannot be\n"
     "taken, it ends in __builtin_trap().",
     R"(int sign(int number) {
    if (number < 0) return -1;
    return 1;
}
)",
     R"(int sign(int number) {
    if (number < 0) return -1;
}
)"},
    {Code::unchecked_enum, "an enum made from any integer",
     "An enum has its enumerators for values, and a switch over it relies on that. `keel::to_enum` checks. Where nothing is\n"
     "written, zero is the value, and must be an enumerator too. An enum that is a set of bits is a\n"
     "`[[clang::flag_enum]]`, which any integer of its type is: it names one.",
     R"(enum class [[clang::flag_enum]] Bits : unsigned { one = 1, two = 2 };
Bits bits(unsigned number) { return static_cast<Bits>(number); }
)",
     R"(enum class Color : unsigned { red, green };
Color color(unsigned number) { return static_cast<Color>(number); }
)"},
    {Code::bytes_not_a_value, "bytes that are no value, or a value that is not only bytes",
     "What comes from user space, a device or bit_cast may have any bits: its type has a value for each, so no bool, no\n"
     "closed enum, no pointer, no private members. What goes there has no padding, which would carry kernel memory out, and\n"
     "no address. A class with private members that promises nothing says `static constexpr unsafe any_bits{\"reason\"};`.",
     R"(#include <bit>

struct Pair {
    unsigned short first;
    unsigned short second;
};
Pair pair(unsigned number) { return std::bit_cast<Pair>(number); }
)",
     R"(#include <bit>

bool flag(unsigned char byte) { return std::bit_cast<bool>(byte); }
)"},
};

}  // namespace

std::span<const Explanation> values() { return entries; }

}  // namespace keel::checker::table
