// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/iov_iter.hpp>

/// System calls on an open file that are running, for drivers that answer them piece by piece or pass them
/// on to another file.
///
/// C: include/linux/fs.h, include/linux/uio.h

namespace keel::fs {

/// A read(2), pread(2), readv(2) or what else reads a file: from a position on, to one place or to many.
class ReadCall : Pinned {
public:
    /// Contract: the two arguments of a read_iter operation that is running.
    ReadCall(c::kiocb* call, c::iov_iter* to, unsafe) : call_{call}, to_{to, unsafe{"the contract is the same"}} {}

    /// Where in the file it is.
    u64 position() const {
        unsafe because{"the operation is running; the kernel lets no position below zero in"};
        return static_cast<u64>(call_->ki_pos);
    }
    /// The bytes for which there is still room.
    usize left() const { return to_.left(); }

    /// Copies as many of `bytes` as there is room for, moves the position on by them, and says how many they
    /// were. May sleep. `error::bad_address` where not one of them could be copied.
    Result<usize> put(Span<const u8> bytes) {
        const usize done = TRY(to_.put(bytes));
        return moved_by(done);
    }
    /// The same with `count` zeroes.
    Result<usize> put_zeroes(usize count) {
        const usize done = TRY(to_.put_zeroes(count));
        return moved_by(done);
    }

    /// Has `file` answer the call: bytes are copied from the position on, which moves on. May sleep.
    ///
    /// Contract: `file` is open for reading.
    Result<usize> pass_to(c::file* file, unsafe) {
        unsafe because{"the file is open by the contract, and the operation is running"};
        const isize done = c::vfs_iter_read(file, to_.raw(), &call_->ki_pos, 0);
        if (done < 0) return Error{static_cast<int>(-done)};
        return static_cast<usize>(done);
    }

private:
    usize moved_by(usize count) {
        unsafe because{"the read that the call belongs to is running"};
        call_->ki_pos += static_cast<i64>(count);
        return count;
    }

    c::kiocb* call_;
    Destination to_;
};

/// A write(2), pwrite(2), writev(2) or what else writes a file: at a position, from one place or from many.
class WriteCall : Pinned {
public:
    /// Contract: the two arguments of a write_iter operation that is running.
    WriteCall(c::kiocb* call, c::iov_iter* from, unsafe)
        : call_{call}, from_{from, unsafe{"it is what the contract says"}} {}

    /// Where in the file it is.
    u64 position() const {
        unsafe because{"the write is running; no position below zero comes in"};
        return static_cast<u64>(call_->ki_pos);
    }
    /// The bytes that have not been taken yet.
    usize left() const { return from_.left(); }

    /// Fills as much of `bytes` as there are bytes left, moves the position on by them, and says how many they were.
    /// May sleep. `error::bad_address` where not one of them could be copied.
    Result<usize> take(Span<u8> bytes) {
        const usize done = TRY(from_.take(bytes));
        return moved_by(done);
    }
    /// Fills `bytes`, and moves the position on by them. May sleep. `error::bad_address` where there are fewer bytes
    /// left or not all could be copied: then none counts as taken, and what is in `bytes` is unspecified.
    Result<void> take_all(Span<u8> bytes) {
        TRY(from_.take_all(bytes));
        moved_by(bytes.size());
        return {};
    }

private:
    usize moved_by(usize count) {
        unsafe because{"the write that the call belongs to is running"};
        call_->ki_pos += static_cast<i64>(count);
        return count;
    }

    c::kiocb* call_;
    Source from_;
};

/// An lseek(2): where the file's position is to go.
struct Seek {
    i64 offset;
    i32 whence;   // SEEK_SET, SEEK_CUR, SEEK_END, SEEK_DATA or SEEK_HOLE.
    i64 current;  // Where it is now.
};

}  // namespace keel::fs
