// SPDX-License-Identifier: GPL-2.0-only
// Deferred work: initialisers that are macros with static lock classes, and names that newer kernels changed.
#include <linux/hrtimer.h>
#include <linux/kthread.h>
#include <linux/srcu.h>
#include <linux/timer.h>
#include <linux/version.h>
#include <linux/workqueue.h>

#define shim __attribute__((__always_inline__))

shim void keel_shim_init_work(struct work_struct *work, work_func_t function)
{
	INIT_WORK(work, function);
}

shim void keel_shim_init_delayed_work(struct delayed_work *work, work_func_t function)
{
	INIT_DELAYED_WORK(work, function);
}

// The queue for short work; its old name is deprecated from 6.17 on, and warns from 7.3 on.
shim struct workqueue_struct *keel_shim_system_workqueue(void)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 17, 0)
	return system_percpu_wq;
#else
	return system_wq;
#endif
}

shim struct workqueue_struct *keel_shim_alloc_named_workqueue(const char *name, unsigned int flags, int max_active)
{
	return alloc_workqueue("%s", flags, max_active, name);
}

shim void keel_shim_init_timer(struct timer_list *timer, void (*function)(struct timer_list *), unsigned int flags)
{
	timer_setup(timer, function, flags);
}

// del_timer_sync() became timer_delete_sync() in 6.2, and lost its old name in 6.15.
shim bool keel_shim_end_timer(struct timer_list *timer)
{
	return timer_delete_sync(timer);
}

shim void keel_shim_init_hrtimer(struct hrtimer *timer, enum hrtimer_restart (*function)(struct hrtimer *),
				 clockid_t clock, enum hrtimer_mode mode)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 13, 0)
	hrtimer_setup(timer, function, clock, mode);
#else
	hrtimer_init(timer, clock, mode);
	timer->function = function;
#endif
}

shim struct task_struct *keel_shim_create_kthread(int (*function)(void *data), void *data, const char *name)
{
	return kthread_create(function, data, "%s", name);
}

shim int keel_shim_init_srcu(struct srcu_struct *domain)
{
	return init_srcu_struct(domain);
}

#undef shim
