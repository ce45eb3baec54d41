// SPDX-License-Identifier: GPL-2.0-only
// Macros that assign to their arguments, or make a static lock class where they stand.
#include <linux/irqflags.h>
#include <linux/mutex.h>
#include <linux/spinlock.h>
#include <linux/version.h>
#include <linux/wait.h>

#define shim __attribute__((__always_inline__))

shim unsigned long keel_shim_spin_lock_irqsave(spinlock_t *lock)
{
	unsigned long flags;

	spin_lock_irqsave(lock, flags);
	return flags;
}

shim unsigned long keel_shim_local_irq_save(void)
{
	unsigned long flags;

	local_irq_save(flags);
	return flags;
}

shim void keel_shim_spin_lock_init_class(spinlock_t *lock, const char *name, struct lock_class_key *key)
{
#ifdef CONFIG_DEBUG_SPINLOCK
	__raw_spin_lock_init(spinlock_check(lock), name, key, LD_WAIT_CONFIG);
#else
	spin_lock_init(lock);
#endif
}

shim void keel_shim_mutex_init_class(struct mutex *lock, const char *name, struct lock_class_key *key)
{
	__mutex_init(lock, name, key);
}

shim void keel_shim_init_waitqueue_head_class(struct wait_queue_head *queue, const char *name,
					      struct lock_class_key *key)
{
	__init_waitqueue_head(queue, name, key);
}

#undef shim
