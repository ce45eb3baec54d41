// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdlib>
#include <utility>

/// Locks of one thread: taking one twice is a deadlock, which ends the test.

namespace fake {
namespace {

std::map<const void*, int> locks;
void (*act_while_sleeping)() = nullptr;

void take(const char* kind, const void* lock) {
    if (locks[lock]++ != 0) std::abort();
    hold(kind, 1);
}
void drop(const char* kind, const void* lock) {
    if (--locks[lock] != 0) std::abort();
    locks.erase(lock);
    hold(kind, -1);
}

}  // namespace

void while_sleeping(void (*act)()) { act_while_sleeping = act; }

}  // namespace fake

namespace keel::c {

void spin_lock_init(spinlock_t*) {}
void spin_lock(spinlock_t* lock) { fake::take("spinlock", lock); }
void spin_unlock(spinlock_t* lock) { fake::drop("spinlock", lock); }
unsigned long spin_lock_irqsave(spinlock_t* lock) {
    fake::take("spinlock", lock);
    return 0;
}
void spin_unlock_irqrestore(spinlock_t* lock, unsigned long) { fake::drop("spinlock", lock); }

void mutex_init(struct mutex*) {}
int mutex_lock_interruptible(struct mutex* lock) {
    if (fake::must_fail()) return -EINTR;
    fake::take("mutex", lock);
    return 0;
}
void mutex_unlock(struct mutex* lock) { fake::drop("mutex", lock); }

// Readers of one thread are inside of each other; a writer comes from within a reader's sleep, and then
// the reader would have to end first. One thread cannot wait for that, so the closing is all that is seen.
void init_rwsem(struct rw_semaphore*) {}
void down_read(struct rw_semaphore*) { fake::hold("rw_semaphore", 1); }
void up_read(struct rw_semaphore*) { fake::hold("rw_semaphore", -1); }
void down_write(struct rw_semaphore*) { fake::hold("rw_semaphore writer", 1); }
void up_write(struct rw_semaphore*) { fake::hold("rw_semaphore writer", -1); }

void init_waitqueue_head(struct wait_queue_head*) {}
int wake_up_all(struct wait_queue_head*) { return 0; }
void init_wait_entry(struct wait_queue_entry*, int) {}
long prepare_to_wait_event(struct wait_queue_head*, struct wait_queue_entry*, int state) {
    return state == TASK_INTERRUPTIBLE && fake::must_fail() ? -ERESTARTSYS : 0;
}
void finish_wait(struct wait_queue_head*, struct wait_queue_entry*) {}
long schedule_timeout(long ticks) {
    if (fake::act_while_sleeping) std::exchange(fake::act_while_sleeping, nullptr)();
    fake::pass_tick();
    return ticks - 1;
}
unsigned long __msecs_to_jiffies(unsigned int milliseconds) { return milliseconds / 4; }

}  // namespace keel::c
