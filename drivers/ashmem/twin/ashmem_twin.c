// SPDX-License-Identifier: GPL-2.0-only
/*
 * What ../area.cpp does for SET_SIZE, GET_SIZE, PIN and UNPIN, in C, with the same locks: one for an open file, and one for
 * the list of all unpinned ranges, whose takers tell the shrinker to hurry. `keel bench` compares both. There is no shrinker,
 * and mmap only makes the memory: none is touched.
 */
#include <linux/atomic.h>
#include <linux/err.h>
#include <linux/file.h>
#include <linux/fs.h>
#include <linux/list.h>
#include <linux/miscdevice.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/shmem_fs.h>
#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/version.h>

#include "../uapi.h"

struct area {
	struct mutex lock;
	u64 size;
	struct file *memory;
	struct list_head unpinned; /* Ranges that do not overlap, by ascending first page. */
};

struct unpinned {
	struct list_head in_area;
	struct list_head by_age;
	struct file *memory;
	u32 first, last;
	bool purged;
};

static DEFINE_MUTEX(lock_of_all);
static LIST_HEAD(oldest_first);
static atomic_t waiting = ATOMIC_INIT(0);
static atomic64_t unpinned_pages = ATOMIC64_INIT(0);

static void lock_all(void)
{
	atomic_inc(&waiting);
	mutex_lock(&lock_of_all);
	atomic_dec(&waiting);
}

static struct unpinned *make_range(struct area *area, u32 first, u32 last, bool purged)
{
	struct unpinned *range = kmalloc(sizeof(*range), GFP_KERNEL);

	if (!range)
		return NULL;
	*range = (struct unpinned){ .memory = get_file(area->memory), .first = first, .last = last, .purged = purged };
	INIT_LIST_HEAD(&range->by_age);
	return range;
}

static void add_to_all(struct unpinned *range)
{
	if (range->purged)
		return;
	list_add_tail(&range->by_age, &oldest_first);
	atomic64_add(range->last - range->first + 1, &unpinned_pages);
}

static void take_from_all(struct unpinned *range)
{
	if (list_empty(&range->by_age))
		return;
	list_del_init(&range->by_age);
	atomic64_sub(range->last - range->first + 1, &unpinned_pages);
}

static void free_range(struct unpinned *range)
{
	list_del(&range->in_area);
	fput(range->memory);
	kfree(range);
}

static void shrink_range(struct unpinned *range, u32 first, u32 last)
{
	if (!range->purged)
		atomic64_sub((range->last - range->first) - (last - first), &unpinned_pages);
	range->first = first;
	range->last = last;
}

static int unpin(struct area *area, u32 first, u32 last)
{
	struct list_head *place = &area->unpinned;
	struct unpinned *range, *next, *made;
	u32 joined_first = first, joined_last = last;
	bool purged = false;

	list_for_each_entry(range, &area->unpinned, in_area) {
		if (range->last < first)
			continue;
		if (range->first > last) {
			place = &range->in_area;
			break;
		}
		if (range->first <= first && range->last >= last)
			return 0;
		joined_first = min(joined_first, range->first);
		joined_last = max(joined_last, range->last);
	}
	made = make_range(area, joined_first, joined_last, false);
	if (!made)
		return -ENOMEM;
	lock_all();
	list_for_each_entry_safe(range, next, &area->unpinned, in_area) {
		if (range->last < first || range->first > last)
			continue;
		take_from_all(range);
		purged |= range->purged;
		free_range(range);
	}
	made->purged = purged;
	add_to_all(made);
	list_add_tail(&made->in_area, place);
	mutex_unlock(&lock_of_all);
	return 0;
}

static int pin(struct area *area, u32 first, u32 last)
{
	struct unpinned *range, *next, *behind = NULL;
	bool purged = false;

	list_for_each_entry(range, &area->unpinned, in_area)
		if (range->first < first && range->last > last) {
			behind = make_range(area, last + 1, range->last, false);
			if (!behind)
				return -ENOMEM;
			break;
		}
	if (list_empty(&area->unpinned))
		return ASHMEM_NOT_PURGED;
	lock_all();
	list_for_each_entry_safe(range, next, &area->unpinned, in_area) {
		if (range->last < first || range->first > last)
			continue;
		purged |= range->purged;
		if (behind) {
			behind->purged = range->purged;
			shrink_range(range, range->first, first - 1);
			add_to_all(behind);
			list_add(&behind->in_area, &range->in_area);
			break;
		}
		if (range->first >= first && range->last <= last) {
			take_from_all(range);
			free_range(range);
		} else if (range->first < first) {
			shrink_range(range, range->first, first - 1);
		} else {
			shrink_range(range, last + 1, range->last);
		}
	}
	mutex_unlock(&lock_of_all);
	return purged ? ASHMEM_WAS_PURGED : ASHMEM_NOT_PURGED;
}

static int pin_or_unpin(struct area *area, unsigned int command, void __user *from)
{
	struct ashmem_pin wanted;
	u64 whole;
	int result;

	if (copy_from_user(&wanted, from, sizeof(wanted)))
		return -EFAULT;
	mutex_lock(&area->lock);
	whole = PAGE_ALIGN(area->size);
	if (!wanted.len)
		wanted.len = whole - wanted.offset;
	if (!area->memory || ((wanted.offset | wanted.len) & ~PAGE_MASK) || wanted.offset >= whole ||
	    wanted.len > whole - wanted.offset) {
		result = -EINVAL;
	} else {
		const u32 first = wanted.offset / PAGE_SIZE, last = first + wanted.len / PAGE_SIZE - 1;

		result = command == ASHMEM_PIN ? pin(area, first, last) : unpin(area, first, last);
	}
	mutex_unlock(&area->lock);
	return result;
}

static long twin_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct area *area = file->private_data;
	long result = -EINVAL;

	switch (command) {
	case ASHMEM_SET_SIZE:
		mutex_lock(&area->lock);
		if (!area->memory) {
			area->size = argument;
			result = 0;
		}
		mutex_unlock(&area->lock);
		return result;
	case ASHMEM_GET_SIZE:
		mutex_lock(&area->lock);
		result = (int)area->size;
		mutex_unlock(&area->lock);
		return result;
	case ASHMEM_PIN:
	case ASHMEM_UNPIN:
		return pin_or_unpin(area, command, (void __user *)argument);
	default:
		return -ENOTTY;
	}
}

/* The flags of a mapping are a type of their own from 7.0 on. */
static struct file *make_memory(u64 size)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 0, 0)
	return shmem_file_setup("ashmem-twin", size, EMPTY_VMA_FLAGS);
#else
	return shmem_file_setup("ashmem-twin", size, 0);
#endif
}

static int twin_mmap(struct file *file, struct vm_area_struct *vma)
{
	struct area *area = file->private_data;
	int result = 0;

	mutex_lock(&area->lock);
	if (!area->memory) {
		struct file *memory = make_memory(area->size);

		if (IS_ERR(memory))
			result = PTR_ERR(memory);
		else
			area->memory = memory;
	}
	mutex_unlock(&area->lock);
	return result;
}

static int twin_open(struct inode *inode, struct file *file)
{
	struct area *area = kzalloc(sizeof(*area), GFP_KERNEL);

	if (!area)
		return -ENOMEM;
	mutex_init(&area->lock);
	INIT_LIST_HEAD(&area->unpinned);
	file->private_data = area;
	return 0;
}

static int twin_release(struct inode *inode, struct file *file)
{
	struct area *area = file->private_data;
	struct unpinned *range, *next;

	lock_all();
	list_for_each_entry_safe(range, next, &area->unpinned, in_area) {
		take_from_all(range);
		free_range(range);
	}
	mutex_unlock(&lock_of_all);
	if (area->memory)
		fput(area->memory);
	mutex_destroy(&area->lock);
	kfree(area);
	return 0;
}

static const struct file_operations operations = {
	.owner = THIS_MODULE,
	.open = twin_open,
	.release = twin_release,
	.mmap = twin_mmap,
	.unlocked_ioctl = twin_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "ashmem-twin",
	.fops = &operations,
};

module_misc_device(device);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("The twin of a part of keel_ashmem, in C");
