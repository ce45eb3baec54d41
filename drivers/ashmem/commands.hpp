// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/text.hpp>
#include <keel/ioctl/command.hpp>

using namespace keel;

/// The commands of uapi.h.

inline constexpr char magic = 0x77;
inline constexpr usize longest_name = 255;

/// Bytes of an area, as user space names them.
struct ByteRange {
    u32 offset;
    u32 length;
};

struct SetName : ioctl::WriteFrom<magic, 1, longest_name + 1> {};
struct GetName : ioctl::ReadInto<magic, 2, longest_name + 1> {};
struct SetSize : ioctl::ByValue<magic, 3> {};
struct GetSize : ioctl::Plain<magic, 4> {};
struct SetProtectionMask : ioctl::ByValue<magic, 5> {};
struct GetProtectionMask : ioctl::Plain<magic, 6> {};
struct Pin : ioctl::Write<magic, 7, ByteRange> {};
struct Unpin : ioctl::Write<magic, 8, ByteRange> {};
/// Its number says that there is no argument, yet it has one.
struct GetPinStatus : ioctl::Write<magic, 9, ByteRange> {
    static constexpr u32 number = ioctl::number_of(ioctl::Direction::none, magic, 9, 0);
};
struct PurgeAllCaches : ioctl::Plain<magic, 10> {};
struct GetFileId : ioctl::Read<magic, 11, u64> {};

static_assert(SetName::number == 0x41007701 && GetName::number == 0x81007702 && SetSize::number == 0x40087703 &&
              SetSize::compat_number == 0x40047703 && GetSize::number == 0x7704 &&
              SetProtectionMask::number == 0x40087705 && SetProtectionMask::compat_number == 0x40047705 &&
              GetProtectionMask::number == 0x7706 && Pin::number == 0x40087707 && Unpin::number == 0x40087708 &&
              GetPinStatus::number == 0x7709 && PurgeAllCaches::number == 0x770a && GetFileId::number == 0x8008770b);
