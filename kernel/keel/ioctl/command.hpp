// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/option.hpp>
#include <keel/core/plain_bytes.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/user.hpp>

#include <utility>

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
/// What a command does not say with its type alone:
///
///     struct SetSize : ioctl::ByValue<'K', 3> {};       // Its argument is the number itself, no address.
///     struct GetName : ioctl::ReadInto<'K', 2, 256> {}; // `on` writes to user space, as much as it wants to.
///     struct SetName : ioctl::WriteFrom<'K', 1, 256> {};
///
///     Result<u64> on(GetSize) const;                          // Without a Reply: the result of ioctl(2) itself.
///     Result<void> on(GetName, user::Writer& to) const;
///     Result<void> on(SetName, user::Reader& from) const;
///
/// A command that was numbered in an odd way has a `number` of its own, made by `ioctl::number_of`. Programs of 32
/// bits use the same numbers, but where a size is that of a `long`: then there is a `compat_number` too.
///
/// C: include/uapi/asm-generic/ioctl.h

namespace keel::ioctl {

/// What may cross the border to user space: no padding, no pointers, every bit pattern a value.
template <class T>
concept Payload = PlainBytes<T> && sizeof(T) < (1 << 14);

/// Which way bytes go, seen from user space.
enum class Direction : u32 { none = 0, write = 1, read = 2, both = 3 };

/// The number of a command. C: _IOC
consteval u32 number_of(Direction direction, char type, u8 index, usize size) {
    return static_cast<u32>(direction) << 30 | static_cast<u32>(size) << 16 |
           static_cast<u32>(static_cast<u8>(type)) << 8 | index;
}

/// Nothing is copied. C: _IO
template <char type, u8 index>
struct Plain {
    static constexpr u32 number = number_of(Direction::none, type, index, 0);
};

/// User space hands in a `T`. C: _IOW
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::from_bytes")]] Write {
    static constexpr u32 number = number_of(Direction::write, type, index, sizeof(T));
    using Argument = T;
    T value;
};

/// User space gets a `T`. C: _IOR
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::to_bytes")]] Read {
    static constexpr u32 number = number_of(Direction::read, type, index, sizeof(T));
    using Reply = T;
};

/// User space hands in a `T` and gets one back. C: _IOWR
template <char type, u8 index, Payload T>
struct [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] ReadWrite {
    static constexpr u32 number = number_of(Direction::both, type, index, sizeof(T));
    using Argument = T;
    using Reply = T;
    T value;
};

/// User space hands in a number in place of an address; the command is numbered as if it were behind one. C: _IOW
/// with a type of the size of `long`.
template <char type, u8 index>
struct ByValue {
    static constexpr u32 number = number_of(Direction::write, type, index, sizeof(unsigned long));
    static constexpr u32 compat_number = number_of(Direction::write, type, index, sizeof(u32));
    u64 value;
};

/// User space names room for `size` bytes, which `on` writes by itself. C: _IOR
template <char type, u8 index, usize bytes>
struct ReadInto {
    static constexpr u32 number = number_of(Direction::read, type, index, bytes);
    static constexpr usize room = bytes;
};

/// User space names `size` bytes, which `on` reads by itself. C: _IOW
template <char type, u8 index, usize bytes>
struct WriteFrom {
    static constexpr u32 number = number_of(Direction::write, type, index, bytes);
    static constexpr usize room = bytes;
};

/// The commands a device understands. Any other number is answered with `error::no_such_command`.
template <class... Listed>
struct Commands {
    /// Whether a program of 32 bits has numbers of its own for some of them. Without, the kernel's compat_ptr_ioctl() does.
    static constexpr bool has_compat_numbers = (requires { Listed::compat_number; } || ...);

    /// Runs the command `number` on `target`, with what user space has at `user_address`.
    ///
    /// Contract: called for an ioctl system call, with its two arguments.
    template <class Target>
    [[gnu::always_inline]] static Result<long> dispatch(const Target& target, u32 number, unsigned long user_address, unsafe) {
        Result<long> outcome = error::no_such_command;
        static_cast<void>(((number == Listed::number
                                ? (outcome = run<Listed>(target, user_address, unsafe{"our own contract"}), true)
                                : false) ||
                           ...));
        return outcome;
    }

    /// What `dispatch` calls the command that a program of 32 bits calls `number`; nothing where there is none.
    static constexpr Option<u32> number_of_compat(u32 number) {
        Option<u32> known;
        static_cast<void>(((number == compat_number<Listed>() ? (known = Listed::number, true) : false) || ...));
        return known;
    }

private:
    template <class Command>
    static consteval u32 compat_number() {
        if constexpr (requires { Command::compat_number; })
            return Command::compat_number;
        else
            return Command::number;
    }

    /// The result of ioctl(2): what `on` answered, or 0 where it is a success without a value.
    static Result<long> result_of(Result<void> outcome) {
        if (!outcome) return outcome.error();
        return 0L;
    }
    template <class T>
    static Result<long> result_of(Result<T> outcome) {
        if (!outcome) return outcome.error();
        return static_cast<long>(std::move(outcome).value());
    }

    template <class Command, class Target>
    static Result<long> run(const Target& target, unsigned long user_address, unsafe) {
        unsafe because{"user space's own number is used as an address of user space, which the copies check"};
        void* buffer = reinterpret_cast<void*>(user_address);
        if constexpr (requires(user::Writer& to) { target.on(Command{}, to); }) {
            user::Writer to{buffer, Command::room, unsafe{"this is the system call"}};
            return result_of(target.on(Command{}, to));
        } else if constexpr (requires(user::Reader& from) { target.on(Command{}, from); }) {
            user::Reader from{buffer, Command::room, unsafe{"this is the system call"}};
            return result_of(target.on(Command{}, from));
        } else {
            Command command{};
            if constexpr (requires { typename Command::Argument; }) {
                user::Reader reader{buffer, sizeof(command.value), unsafe{"this is the system call"}};
                TRY(reader.read_raw(&command.value, sizeof(command.value), unsafe{"a Payload has no invalid bits"}));
            } else if constexpr (requires { command.value; }) {
                command.value = user_address;
            }
            if constexpr (requires { typename Command::Reply; }) {
                const typename Command::Reply reply = TRY(target.on(command));
                user::Writer writer{buffer, sizeof(reply), unsafe{"this is the system call"}};
                TRY(writer.write_raw(&reply, sizeof(reply), unsafe{"a Payload has no padding"}));
                return 0L;
            } else {
                return result_of(target.on(command));
            }
        }
    }
};

}  // namespace keel::ioctl
