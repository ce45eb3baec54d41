// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/plain_bytes.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/user.hpp>

/// The ioctl commands of a device, as types. Number, direction and size follow from the type, and the
/// copies from and to user space from the direction.
///
///     struct GetValue : ioctl::Read<'K', 0x80, i64> {};
///     struct SetValue : ioctl::Write<'K', 0x81, i64> {};
///     struct Reset : ioctl::Plain<'K', 0x82> {};
///     using Commands = ioctl::Commands<GetValue, SetValue, Reset>;
///
///     Result<i64> on(GetValue) const;           // What it returns is copied to user space.
///     Result<void> on(SetValue command) const;  // `command.value` came from there.
///     Result<void> on(Reset) const;
///
/// C: include/uapi/asm-generic/ioctl.h

namespace keel::ioctl {

/// What may cross the border to user space: no padding, no pointers, every bit pattern a value.
template <class T>
concept Payload = PlainBytes<T> && sizeof(T) < (1 << 14);

namespace detail {
consteval u32 number(u32 direction, char type, u8 index, usize size) {
    return direction << 30 | static_cast<u32>(size) << 16 | static_cast<u32>(static_cast<u8>(type)) << 8 | index;
}
}  // namespace detail

/// Nothing is copied. C: _IO
template <char type, u8 index>
struct Plain {
    static constexpr u32 number = detail::number(0, type, index, 0);
};

/// User space hands in a `T`. C: _IOW
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::from_bytes")]] Write {
    static constexpr u32 number = detail::number(1, type, index, sizeof(T));
    using Argument = T;
    T value;
};

/// User space gets a `T`. C: _IOR
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::to_bytes")]] Read {
    static constexpr u32 number = detail::number(2, type, index, sizeof(T));
    using Reply = T;
};

/// User space hands in a `T` and gets one back. C: _IOWR
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] ReadWrite {
    static constexpr u32 number = detail::number(3, type, index, sizeof(T));
    using Argument = T;
    using Reply = T;
    T value;
};

/// The commands a device understands. Any other number is answered with `error::no_such_command`.
template <class... Listed>
struct Commands {
    /// Runs the command `number` on `target`, with what user space has at `user_address`.
    ///
    /// Contract: called for an ioctl system call, with its two arguments.
    template <class Target>
    static Result<long> dispatch(const Target& target, u32 number, unsigned long user_address, unsafe) {
        Result<long> outcome = error::no_such_command;
        static_cast<void>(((number == Listed::number
                                ? (outcome = run<Listed>(target, user_address, unsafe{"our own contract"}), true)
                                : false) ||
                           ...));
        return outcome;
    }

private:
    template <class Command, class Target>
    static Result<long> run(const Target& target, unsigned long user_address, unsafe) {
        unsafe because{"user space's own number is used as an address of user space, which the copies check"};
        void* buffer = reinterpret_cast<void*>(user_address);
        Command command{};
        if constexpr (requires { typename Command::Argument; }) {
            user::Reader reader{buffer, sizeof(command.value), unsafe{"this is the system call"}};
            TRY(reader.read_raw(&command.value, sizeof(command.value), unsafe{"a Payload has no invalid bits"}));
        }
        if constexpr (requires { typename Command::Reply; }) {
            const typename Command::Reply reply = TRY(target.on(command));
            user::Writer writer{buffer, sizeof(reply), unsafe{"this is the system call"}};
            TRY(writer.write_raw(&reply, sizeof(reply), unsafe{"a Payload has no padding"}));
        } else {
            TRY(target.on(command));
        }
        return 0L;
    }
};

}  // namespace keel::ioctl
