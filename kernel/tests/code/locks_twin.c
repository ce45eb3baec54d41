// SPDX-License-Identifier: GPL-2.0-only
// What a driver in C writes for each function of locks.cpp.
#include <linux/mutex.h>
#include <linux/rwsem.h>
#include <linux/spinlock.h>

struct sample {
	u32 value;
	u32 count;
};
struct spin_locked {
	spinlock_t lock;
	struct sample sample;
};
struct mutex_locked {
	struct mutex lock;
	struct sample sample;
};
struct rw_locked {
	struct rw_semaphore lock;
	struct sample sample;
};

void guard_spin(struct spin_locked *locked, u32 value)
{
	spin_lock(&locked->lock);
	locked->sample.value = value;
	spin_unlock(&locked->lock);
}

u32 guard_spin_read(struct spin_locked *locked)
{
	u32 value;

	spin_lock(&locked->lock);
	value = locked->sample.value;
	spin_unlock(&locked->lock);
	return value;
}

bool guard_spin_early_return(struct spin_locked *locked, u32 value)
{
	bool done = false;

	spin_lock(&locked->lock);
	if (locked->sample.count == 0)
		goto unlock;
	locked->sample.value = value;
	done = true;
unlock:
	spin_unlock(&locked->lock);
	return done;
}

void guard_irq_spin(struct spin_locked *locked, u32 value)
{
	unsigned long flags;

	spin_lock_irqsave(&locked->lock, flags);
	locked->sample.value = value;
	spin_unlock_irqrestore(&locked->lock, flags);
}

void guard_in_handler(struct spin_locked *locked, const void *context, u32 value)
{
	spin_lock(&locked->lock);
	locked->sample.value = value;
	spin_unlock(&locked->lock);
}

void guard_mutex(struct mutex_locked *locked, u32 value)
{
	mutex_lock(&locked->lock);
	locked->sample.value = value;
	mutex_unlock(&locked->lock);
}

void guard_mutex_moved(struct mutex_locked *locked, u32 value)
{
	mutex_lock(&locked->lock);
	locked->sample.value = value;
	mutex_unlock(&locked->lock);
}

bool guard_try_mutex(struct mutex_locked *locked, u32 value)
{
	if (!mutex_trylock(&locked->lock))
		return false;
	locked->sample.value = value;
	mutex_unlock(&locked->lock);
	return true;
}

u32 guard_read(struct rw_locked *locked)
{
	u32 value;

	down_read(&locked->lock);
	value = locked->sample.value;
	up_read(&locked->lock);
	return value;
}

void guard_write(struct rw_locked *locked, u32 value)
{
	down_write(&locked->lock);
	locked->sample.value = value;
	up_write(&locked->lock);
}
