// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

/// Memory of user space. It may be wrong, absent, and changed by other threads at any time: so each
/// byte is copied once, by a cursor that only goes forward.
///
/// C: include/linux/uaccess.h

namespace keel::user {

/// Room in user space that is written from its start on.
class Writer : Pinned {
public:
    /// Contract: made for the system call that is running, with the buffer that user space named.
    Writer(void* user_address, usize size, unsafe) : next_{user_address}, left_{size} {}

    /// The bytes for which there is still room.
    usize left() const { return left_; }

    /// Copies `bytes`. May sleep. `error::bad_address` where there is no room or no such memory.
    Result<void> write(Span<const u8> bytes) {
        return write_raw(bytes.raw(), bytes.size(), unsafe{"a Span is valid for its size"});
    }

    /// The same for letters.
    Result<void> write(Span<const char> letters) {
        return write_raw(letters.raw(), letters.size(), unsafe{"a Span is valid for its size"});
    }

    /// Contract: `bytes` are readable, `size` of them.
    Result<void> write_raw(const void* bytes, usize size, unsafe) {
        if (size > left_) return error::bad_address;
        unsafe because{"the source is readable by the contract; copy_to_user checks the other side"};
        if (c::copy_to_user(next_, bytes, size) != 0) return error::bad_address;
        next_ = static_cast<u8*>(next_) + size;
        left_ -= size;
        return {};
    }

private:
    void* next_;
    usize left_;
};

/// A buffer in user space that is read from its start on.
class Reader : Pinned {
public:
    /// Contract: made for the system call that is running, with the buffer that user space named.
    Reader(const void* user_address, usize size, unsafe) : next_{user_address}, left_{size} {}

    /// The bytes that have not been read yet.
    usize left() const { return left_; }

    /// Fills `bytes`. May sleep. `error::bad_address` where there are fewer or no such memory.
    Result<void> read(Span<u8> bytes) {
        return read_raw(bytes.raw(), bytes.size(), unsafe{"a Span is valid for its size"});
    }

    /// Reads letters up to their zero, or as many as there is room for in `text`, and says how many they are; the
    /// zero is not counted. What is behind them in `text` is unspecified. May sleep. `error::bad_address` where
    /// there is no such memory before the zero.
    Result<usize> read_text(Span<char> text) {
        const usize room = text.size() < left_ ? text.size() : left_;
        unsafe because{"a Span is valid for its size; strncpy_from_user checks the other side"};
        const isize length = c::strncpy_from_user(text.raw(), static_cast<const char*>(next_), static_cast<isize>(room));
        if (length < 0) return error::bad_address;
        next_ = static_cast<const u8*>(next_) + length;
        left_ -= static_cast<usize>(length);
        return static_cast<usize>(length);
    }

    /// Contract: `bytes` may be written, `size` of them, and any bit pattern is fine there.
    Result<void> read_raw(void* bytes, usize size, unsafe) {
        if (size > left_) return error::bad_address;
        unsafe because{"the target may be written by the contract; copy_from_user checks the other side"};
        if (c::copy_from_user(bytes, next_, size) != 0) return error::bad_address;
        next_ = static_cast<const u8*>(next_) + size;
        left_ -= size;
        return {};
    }

private:
    const void* next_;
    usize left_;
};

}  // namespace keel::user
