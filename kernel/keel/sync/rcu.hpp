// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>

#include <utility>

/// Values that readers find without a lock, and that are freed when the last reader of the old one has left.
///
///     rcu::Replaced<Settings> settings_;
///     {
///         rcu::Reading section;
///         use(settings_.read(section).limit);  // Nothing in here may sleep.
///     }
///     settings_.replace(TRY(make_box<Settings>(...)));  // May sleep: waits for the readers.
///
/// C: include/linux/rcupdate.h

namespace keel::rcu {

/// While it lives, nothing that is found through it is freed. Nothing in it may sleep.
class [[nodiscard]] [[clang::annotate("keel::guard", "rcu")]] Reading : Pinned {
public:
    Reading() {
        unsafe because{"sections nest, and the destructor ends this one on the same thread: it is neither moved nor sent"};
        c::rcu_read_lock();
    }
    ~Reading() {
        unsafe because{"the constructor began the section"};
        c::rcu_read_unlock();
    }
};

/// Returns when every section that is open now has ended. May sleep.
inline void synchronize() {
    unsafe because{"the checker lets nobody call what may sleep inside of a section"};
    c::synchronize_rcu();
}

/// A `T` that is replaced as a whole.
template <class T>
class Replaced : Pinned, requires_send<T>, requires_sync<T>, requires_static<T> {
public:
    static constexpr unsafe sends{"T is asked to be Send and Sync"};
    static constexpr unsafe syncs{"T is asked to be Send and Sync, and the pointer is exchanged by one instruction"};

    explicit Replaced(Box<T> first) : current_{std::move(first).release()} {}
    ~Replaced() {
        unsafe because{"the object ends, so nobody reads or replaces it any more; release() gave the pointer up"};
        Box<T> last{*current_.raw(), unsafe{"it came from release() of a Box, and only this has it"}};
    }

    /// The value of this moment, which stays until the section ends. Any context.
    const T& read(const Reading& section [[clang::lifetimebound]]) const [[clang::lifetimebound]] {
        static_cast<void>(section);
        unsafe because{"never null; replace() and the destructor free it only after the section"};
        return *__atomic_load_n(current_.raw(), __ATOMIC_ACQUIRE);
    }

    /// Puts `next` in its place, and returns the old one when nobody reads it any more. May sleep.
    Box<T> replace(Box<T> next) const {
        unsafe because{"the pointer came from release() of a Box, and after the exchange only this call has it"};
        T* const old = __atomic_exchange_n(current_.raw(), std::move(next).release(), __ATOMIC_ACQ_REL);
        synchronize();
        return Box<T>{old, unsafe{"nobody found it since the exchange, and those who had it are gone"}};
    }

private:
    Opaque<T*> current_;
};

}  // namespace keel::rcu
