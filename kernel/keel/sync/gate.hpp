// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/unsafe.hpp>

namespace keel {

/// Lets callers in until it is closed, and closing waits for those inside: the way to take something
/// away that user space can still ask for, when a device is unplugged while its file is open.
///
/// C: include/linux/rwsem.h
class Gate {
public:
    static constexpr unsafe sends{"struct rw_semaphore has a lock of its own, which guards closed_"};
    static constexpr unsafe syncs{"struct rw_semaphore has a lock of its own, which guards closed_"};

    /// While it lives, the gate is not closed.
    class [[nodiscard]] [[clang::annotate("keel::not_send")]] [[clang::annotate("keel::guard", "rwsem")]] Pass {
    public:
        static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

        Pass(Pass&&) = default;
        ~Pass() {
            if (!gate_) return;
            unsafe because{"a Pass is made by whoever just took the semaphore for reading"};
            c::up_read((*gate_).semaphore_.raw());
        }

    private:
        friend Gate;
        /// Contract: the caller has just taken the semaphore for reading.
        Pass(const Gate& gate [[clang::lifetimebound]], unsafe) : gate_{gate} {}

        Claim<const Gate> gate_;
    };

    Gate() {
        unsafe because{"the semaphore is at its final address, and nobody has it yet"};
        c::init_rwsem(semaphore_.raw());
    }

    /// A Pass, or nothing once the gate is closed. May sleep, but only while it is being closed.
    Option<Pass> enter() const [[clang::lifetimebound]] {
        unsafe because{"the constructor initialised the semaphore, which guards closed_"};
        c::down_read(semaphore_.raw());
        if (!*closed_.raw()) return Pass{*this, unsafe{"down_read returned"}};
        c::up_read(semaphore_.raw());
        return none;
    }

    /// Lets nobody in from now on, and returns when all are out. May sleep.
    void close() const {
        unsafe because{"the constructor initialised the semaphore, which guards closed_"};
        c::down_write(semaphore_.raw());
        *closed_.raw() = true;
        c::up_write(semaphore_.raw());
    }

private:
    Opaque<c::rw_semaphore> semaphore_;
    Opaque<bool> closed_{false};
};

}  // namespace keel
