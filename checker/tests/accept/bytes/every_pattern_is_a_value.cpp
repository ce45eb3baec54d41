// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.6
// expected-no-diagnostics
#include <bit>
#include <keel/core/unsafe.hpp>

using u8 = unsigned char;
using u32 = unsigned int;

struct Descriptor {
    u32 address;
    u32 length;
    u8 pad[4];
    float ratio;
};
struct Sixteen {
    unsigned char bytes[16];
};
class Promised {
public:
    static constexpr keel::unsafe any_bits{"each number is an identifier"};

private:
    u32 number_;
};
enum class [[clang::flag_enum]] Bits : u32 { one = 1 };

template <class T>
[[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] T through_user_space(const T& value) {
    return value;
}

u32 use(Sixteen bytes) {
    const auto descriptor = std::bit_cast<Descriptor>(bytes);
    const auto bits = std::bit_cast<Bits>(descriptor.address);
    static_cast<void>(std::bit_cast<Promised>(descriptor.length));
    return through_user_space(descriptor).length + static_cast<u32>(bits) + __builtin_bit_cast(u32, descriptor.ratio);
}
