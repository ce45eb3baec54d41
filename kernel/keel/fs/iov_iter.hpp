// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

/// The memory that a system call names: one place or many, of user space or of the kernel, whose bytes are copied once
/// and in order.
///
///     Result<usize> read(fs::ReadCall& call) const { return call.put(bytes_.span()); }    // A Destination inside.
///     Result<usize> write(fs::WriteCall& call) const { return call.take(room.span()); }   // A Source inside.
///
/// C: include/linux/uio.h, struct iov_iter

namespace keel::fs {

/// Room that is written from its start on.
///
/// C: copy_to_iter(), iov_iter_zero()
class Destination : Pinned {
public:
    /// Contract: `to` is what a read_iter operation was given, and this ends before that returns.
    Destination(c::iov_iter* to, unsafe) : to_{to} {}

    /// The bytes for which there is still room.
    usize left() const {
        unsafe because{"the operation that the iterator belongs to is running"};
        return c::iov_iter_count(to_);
    }

    /// Copies as many of `bytes` as there is room for, and says how many they were. May sleep. `error::bad_address`
    /// where not one of them could be copied.
    Result<usize> put(Span<const u8> bytes) {
        const usize wanted = bytes.size() < left() ? bytes.size() : left();
        unsafe because{"a Span is valid for its size; the kernel checks the other side"};
        const usize copied = c::copy_to_iter(bytes.raw(), wanted, to_);
        if (copied == 0 && wanted != 0) return error::bad_address;
        return copied;
    }
    /// The same with `count` zeroes.
    Result<usize> put_zeroes(usize count) {
        const usize wanted = count < left() ? count : left();
        unsafe because{"the room is the iterator's own, which the kernel checks"};
        const usize written = c::iov_iter_zero(wanted, to_);
        if (written == 0 && wanted != 0) return error::bad_address;
        return written;
    }

    /// For unsafe code.
    c::iov_iter* raw() const { return to_; }

private:
    c::iov_iter* to_;
};

/// Bytes that are read from their start on.
///
/// C: copy_from_iter(), copy_from_iter_full()
class Source : Pinned {
public:
    /// Contract: `from` is what a write_iter operation was given, and this ends before that returns.
    Source(c::iov_iter* from, unsafe) : from_{from} {}

    /// The bytes that have not been taken yet.
    usize left() const {
        unsafe because{"the iterator is a write_iter operation's that is running"};
        return c::iov_iter_count(from_);
    }

    /// Fills as much of `bytes` as there are bytes left, and says how many they were; what is behind them is as before.
    /// May sleep. `error::bad_address` where not one of them could be copied.
    Result<usize> take(Span<u8> bytes) {
        const usize wanted = bytes.size() < left() ? bytes.size() : left();
        unsafe because{"a Span is valid for its size; what the kernel cannot read it does not count"};
        const usize copied = c::copy_from_iter(bytes.raw(), wanted, from_);
        if (copied == 0 && wanted != 0) return error::bad_address;
        return copied;
    }
    /// Fills `bytes`. May sleep. `error::bad_address` where there are fewer bytes left or not all could be copied: then
    /// none counts as taken, and what is in `bytes` is unspecified.
    Result<void> take_all(Span<u8> bytes) {
        unsafe because{"a Span is valid for its size; the iterator stays where it was when something fails"};
        if (!c::copy_from_iter_full(bytes.raw(), bytes.size(), from_)) return error::bad_address;
        return {};
    }

private:
    c::iov_iter* from_;
};

}  // namespace keel::fs
