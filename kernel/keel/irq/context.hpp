// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/pinned.hpp>
#include <keel/core/unsafe.hpp>

namespace keel::irq {

/// The proof of being in a hard interrupt handler: interrupts of this CPU are off, nothing may sleep.
/// Handlers get one as a parameter; it is neither kept nor handed on to other threads.
class [[clang::annotate("keel::guard", "interrupt")]] Context : Pinned {
public:
    /// Contract: the caller is a hard interrupt handler, and the Context does not leave it.
    explicit Context(unsafe) {}
};

}  // namespace keel::irq
