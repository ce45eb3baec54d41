// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the locks, around a number, an owner and a borrow.
#include <keel/memory/box.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/completion.hpp>
#include <keel/sync/gate.hpp>
#include <keel/sync/mutex_locked.hpp>
#include <keel/sync/per_cpu.hpp>
#include <keel/sync/refcount.hpp>
#include <keel/sync/spin_locked.hpp>
#include <keel/sync/wait_queue.hpp>

using namespace keel;

template class keel::SpinLocked<u32>;
template class keel::IrqSpinLocked<u32>;
template class keel::MutexLocked<u32>;
template class keel::SpinGuard<u32>;
template class keel::IrqSpinGuard<u32>;
template class keel::Atomic<u64>;
template class keel::Atomic<bool>;
template class keel::PerCpu<u32>;
template class keel::PerCpu<u64>;

class Counter : Pinned {
public:
    u32 next() const {
        auto count = count_.lock();
        *count += 1;
        return *count;
    }
    Result<u32> both() const {
        const auto slow = TRY(slow_.lock_interruptible());
        return *slow + *count_.lock();
    }
    Result<void> wait(time::Duration limit) const {
        u32 seen = 0;
        TRY(changed_.wait_interruptible_for(
            [&] {
                seen = *count_.lock();
                return seen > 3;
            },
            limit));
        return done_.wait_for(limit);
    }
    void handle(irq::Context& context) const {
        *shared_.lock(context) = 1;
        changed_.wake_all();
        done_.complete();
    }
    Result<u32> while_open() const {
        const auto pass = gate_.enter();
        if (!pass) return error::no_device;
        return *shared_.lock();
    }

private:
    SpinLocked<u32> count_;
    MutexLocked<u32> slow_;
    IrqSpinLocked<u32> shared_;
    WaitQueue changed_;
    Completion done_;
    Gate gate_;
};

/// Counted where it is fast, and left by the last user.
class Users : Pinned {
public:
    explicit Users(PerCpu<u64> served) : served_{std::move(served)} {}

    Result<void> enter() const {
        if (!users_.increase_unless_zero()) return error::no_device;
        users_.increase();
        return users_.decrease() ? Result<void>{error::busy} : Result<void>{};
    }
    void handle(irq::Context&) const { served_.add(1); }
    void leave() const {
        if (users_.decrease()) idle_.complete();
    }
    u64 served() const { return served_.sum() + users_.read(); }

private:
    Refcount users_;
    Completion idle_;
    PerCpu<u64> served_;
};
