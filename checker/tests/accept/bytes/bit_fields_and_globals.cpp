// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 8.6, 8.7
// construct: bit-fields
// expected-no-diagnostics
#include <bit>

struct Filled {
    unsigned a : 5;
    unsigned reserved : 27;
};
enum class [[clang::flag_enum]] Bits : unsigned { one = 1 };
constexpr unsigned (*to_number)(const Filled&) noexcept = &std::bit_cast<unsigned, Filled>;

struct User {
    template <class T>
    [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] T pass(const T& value) const {
        return value;
    }
};
unsigned use(Filled filled, const User& user) {
    const auto bits = std::bit_cast<Bits>(to_number(filled));
    return user.pass(static_cast<unsigned>(bits)) + user.pass(filled).a;
}
