// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/time/duration.hpp>

/// Work that a thread of the kernel does later, where sleeping is fine.
///
///     class Cleaner : Pinned { public: void on_work() const; };
///
///     Cleaner cleaner_;
///     lt<&Driver::cleaner_, Work<Cleaner>> work_{cleaner_};  // Behind what it borrows.
///     work_.queue();                                         // Any context, handlers included.
///
/// A Work that ends is taken off its queue and waited for, so `on_work` never outlives what it uses.
///
/// C: include/linux/workqueue.h

namespace keel {

/// A class whose objects do work: `on_work() const`, which may sleep.
template <class H>
concept WorkHandler = requires(const H& handler) { handler.on_work(); };

/// Calls `on_work` of a handler once for each time it was queued while it did not wait already.
template <WorkHandler H>
class Work : Pinned, requires_send<H>, requires_sync<H> {
public:
    static constexpr unsafe sends{"disable_work_sync may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"the work queue locks struct work_struct, and H is asked to be Sync"};

    explicit Work(lt<'h', const H&> handler) : handler_{handler} {
        unsafe because{"the work is at its final address, and nobody has it yet"};
        c::init_work(item_.raw(), &run);
    }
    ~Work() {
        unsafe because{"the constructor initialised it; after this nothing runs, and nothing is queued any more"};
        c::disable_work_sync(item_.raw());
    }

    /// False where it waits to be done already. Any context.
    bool queue() const {
        unsafe because{"the constructor initialised it, and the destructor waits for it"};
        return c::queue_work(c::system_workqueue(), item_.raw());
    }
    /// Waits until what was queued is done. May sleep.
    void flush() const {
        unsafe because{"the constructor initialised it"};
        c::flush_work(item_.raw());
    }

private:
    static void run(c::work_struct* item) {
        unsafe because{"the kernel calls this with the item of a Work, whose destructor waits for the return"};
        const auto* work = reinterpret_cast<const Work*>(reinterpret_cast<const u8*>(item) - __builtin_offsetof(Work, item_));
        (*work->handler_).on_work();
    }

    Opaque<c::work_struct> item_;
    lt<'h', Claim<const H>> handler_;
};

/// The same after a time.
///
/// C: struct delayed_work
template <WorkHandler H>
class DelayedWork : Pinned, requires_send<H>, requires_sync<H> {
public:
    static constexpr unsafe sends{"disable_delayed_work_sync may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"the work queue locks struct delayed_work, and H is asked to be Sync"};

    explicit DelayedWork(lt<'h', const H&> handler) : handler_{handler} {
        unsafe because{"the work is at its final address, and nobody has it yet"};
        c::init_delayed_work(item_.raw(), &run);
    }
    ~DelayedWork() {
        unsafe because{"the constructor initialised it; after this nothing runs, and nothing is queued any more"};
        c::disable_delayed_work_sync(item_.raw());
    }

    /// False where it waits already, and then the earlier time stays. Any context.
    bool queue_after(time::Duration delay) const {
        unsafe because{"the constructor initialised it, and the destructor waits for it"};
        return c::queue_delayed_work(c::system_workqueue(), item_.raw(), delay.to_jiffies());
    }
    /// The same, but the new time counts. Any context.
    void move_to(time::Duration delay) const {
        unsafe because{"the constructor initialised it, and the destructor waits for it"};
        c::mod_delayed_work(c::system_workqueue(), item_.raw(), delay.to_jiffies());
    }
    /// Does it now if it waits, and waits until it is done. May sleep.
    void flush() const {
        unsafe because{"the constructor initialised it"};
        c::flush_delayed_work(item_.raw());
    }
    /// Takes it off; true where it had still waited. May sleep: waits where it runs.
    bool cancel() const {
        unsafe because{"the constructor initialised it"};
        return c::cancel_delayed_work_sync(item_.raw());
    }

private:
    static void run(c::work_struct* item) {
        static_assert(__builtin_offsetof(c::delayed_work, work) == 0);
        unsafe because{"the work_struct is the first member of the delayed_work of a DelayedWork, whose destructor waits"};
        const auto* work =
            reinterpret_cast<const DelayedWork*>(reinterpret_cast<const u8*>(item) - __builtin_offsetof(DelayedWork, item_));
        (*work->handler_).on_work();
    }

    Opaque<c::delayed_work> item_;
    lt<'h', Claim<const H>> handler_;
};

}  // namespace keel
