// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the locks, around a number, an owner and a borrow.
#include <keel/memory/box.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/completion.hpp>
#include <keel/sync/gate.hpp>
#include <keel/sync/mutex_locked.hpp>
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
