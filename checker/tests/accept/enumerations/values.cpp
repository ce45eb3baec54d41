// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.5
// expected-no-diagnostics
enum class Color { red, green, blue };
enum class Named { first = 1, second = 2 };
enum class Yes : bool { no, yes };
enum [[clang::flag_enum]] Flags : unsigned { bit = 1 };
enum class Byte : unsigned char {};
enum Old { zero, one, two, three };

struct S {
    Color color;
    Flags flags;
    Byte bytes[2];
    Named named = Named::first;
};
static constinit S global{};
static Color nothing_written;
constexpr Color first{};

int use(Color color = {});
int start(int (&array)[4], Old old, bool raw) {
    S s{};
    Named all[2] = {Named::first, Named::second};
    Color rest[3] = {Color::blue};
    S parts[2] = {};
    unsigned flags = 0;
    if (__builtin_add_overflow(0U, 99U, &flags)) return 0;
    const auto kept = static_cast<Flags>(flags | Flags::bit);
    const auto same = static_cast<Color>(rest[1]);
    const auto known = static_cast<Yes>(true);
    return use() + use(s.color) + array[old] + (all[0] == parts[1].named) + (kept == bit) + (same == first) +
           (known == Yes::yes) + raw + (global.color == nothing_written);
}
