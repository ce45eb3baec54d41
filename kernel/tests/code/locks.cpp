// SPDX-License-Identifier: GPL-2.0-only
// A guard is the call that takes the lock and the one that gives it back. See locks_twin.c.
#include <keel/sync/mutex_locked.hpp>
#include <keel/sync/rw_locked.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

struct Sample {
    u32 value;
    u32 count;
};

void guard_spin(const SpinLocked<Sample>& locked, u32 value) { locked.lock()->value = value; }
u32 guard_spin_read(const SpinLocked<Sample>& locked) { return locked.lock()->value; }
bool guard_spin_early_return(const SpinLocked<Sample>& locked, u32 value) {
    auto sample = locked.lock();
    if (sample->count == 0) return false;
    sample->value = value;
    return true;
}
void guard_irq_spin(const IrqSpinLocked<Sample>& locked, u32 value) { locked.lock()->value = value; }
void guard_in_handler(const IrqSpinLocked<Sample>& locked, const irq::Context& context, u32 value) {
    locked.lock(context)->value = value;
}
void guard_mutex(const MutexLocked<Sample>& locked, u32 value) { locked.lock()->value = value; }
/// A guard that is moved leaves nothing to be done where it was.
void guard_mutex_moved(const MutexLocked<Sample>& locked, u32 value) {
    auto first = locked.lock();
    auto second = std::move(first);
    second->value = value;
}
bool guard_try_mutex(const MutexLocked<Sample>& locked, u32 value) {
    auto sample = locked.try_lock();
    if (!sample) return false;
    (*sample)->value = value;
    return true;
}
u32 guard_read(const RwLocked<Sample>& locked) { return locked.read()->value; }
void guard_write(const RwLocked<Sample>& locked, u32 value) { locked.write()->value = value; }
