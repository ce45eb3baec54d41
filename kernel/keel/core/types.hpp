// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// The integer types of the kernel, by the kernel's names.

namespace keel {

using u8 = unsigned char;
using u16 = unsigned short;
using u32 = unsigned int;
using u64 = unsigned long long;
using i8 = signed char;
using i16 = short;
using i32 = int;
using i64 = long long;
using usize = decltype(sizeof 0);
using isize = long;

static_assert(sizeof(u16) == 2 && sizeof(u32) == 4 && sizeof(u64) == 8 && sizeof(usize) == sizeof(isize));

}  // namespace keel
