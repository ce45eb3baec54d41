// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

namespace keel {

/// Memory that others may write while it is looked at: pages that user space has mapped too, on their way
/// to a disk. No reference into it is given out; bytes are copied, and what is copied is data.
class [[gsl::Pointer(u8)]] ForeignBytes {
public:
    /// Contract: `first` points to `size` bytes that stay mapped as long as what this is said to borrow.
    ForeignBytes(u8* first, usize size, unsafe) : first_{first}, size_{size} {}

    usize size() const { return size_; }

    /// The first `count` bytes, or all where there are fewer.
    lt<'b', ForeignBytes> first(usize count) const {
        return ForeignBytes{first_, count < size_ ? count : size_, unsafe{"inside of this, and borrowed from the same"}};
    }
    /// What comes after the first `count` bytes; nothing where there are fewer.
    lt<'b', ForeignBytes> after(usize count) const {
        const usize skipped = count < size_ ? count : size_;
        unsafe because{"an address inside of the memory, or just behind it"};
        return ForeignBytes{first_ + skipped, size_ - skipped, unsafe{"inside of this, and borrowed from the same"}};
    }

    void fill(u8 value) const {
        unsafe because{"the bytes are mapped, and belong to nobody who holds a reference"};
        __builtin_memset(first_, value, size_);
    }

    /// For unsafe code that copies.
    u8* raw() const { return first_; }

private:
    lt<'b', u8*> first_;
    usize size_;
};

}  // namespace keel
