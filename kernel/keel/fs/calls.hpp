// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

/// System calls on an open file that are running, for drivers that answer them piece by piece or pass them
/// on to another file.
///
/// C: include/linux/fs.h, include/linux/uio.h

namespace keel::fs {

/// A read(2), pread(2), readv(2) or what else reads a file: from a position on, to one place or to many.
class ReadCall : Pinned {
public:
    /// Contract: the two arguments of a read_iter operation that is running.
    ReadCall(c::kiocb* call, c::iov_iter* to, unsafe) : call_{call}, to_{to} {}

    /// Where in the file it is.
    u64 position() const {
        unsafe because{"the operation is running; the kernel lets no position below zero in"};
        return static_cast<u64>(call_->ki_pos);
    }
    /// The bytes for which there is still room.
    usize left() const {
        unsafe because{"the operation is running"};
        return c::iov_iter_count(to_);
    }

    /// Copies as many of `bytes` as there is room for, moves the position on by them, and says how many they
    /// were. May sleep. `error::bad_address` where not one of them could be copied.
    Result<usize> put(Span<const u8> bytes) {
        const usize wanted = bytes.size() < left() ? bytes.size() : left();
        unsafe because{"a Span is valid for its size, and the operation is running"};
        const usize copied = c::copy_to_iter(bytes.raw(), wanted, to_);
        if (copied == 0 && wanted != 0) return error::bad_address;
        call_->ki_pos += static_cast<i64>(copied);
        return copied;
    }

    /// Has `file` answer the call: bytes are copied from the position on, which moves on. May sleep.
    ///
    /// Contract: `file` is open for reading.
    Result<usize> pass_to(c::file* file, unsafe) {
        unsafe because{"the file is open by the contract, and the operation is running"};
        const isize done = c::vfs_iter_read(file, to_, &call_->ki_pos, 0);
        if (done < 0) return Error{static_cast<int>(-done)};
        return static_cast<usize>(done);
    }

private:
    c::kiocb* call_;
    c::iov_iter* to_;
};

/// An lseek(2): where the file's position is to go.
struct Seek {
    i64 offset;
    i32 whence;   // SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA or SEEK_HOLE.
    i64 current;  // Where it is now.
};

}  // namespace keel::fs
