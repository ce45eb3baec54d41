// SPDX-License-Identifier: GPL-2.0-only
#pragma once

namespace keel {

/// Base of what stays at the address where it was constructed: neither copied nor moved.
///
/// A class that hands its own address to the kernel, or whose members borrow from each other, derives
/// from it and is made with `make_box`.
class Pinned {
public:
    Pinned(const Pinned&) = delete;
    Pinned& operator=(const Pinned&) = delete;

protected:
    Pinned() = default;
    ~Pinned() = default;
};

}  // namespace keel
