// SPDX-License-Identifier: GPL-2.0-only
// What a driver in C writes for each function of containers.cpp.
#undef CONFIG_CC_HAS_NAMED_AS /* As in the bindings' shims. */
#undef CONFIG_USE_X86_SEG_SUPPORT
#include <linux/bitmap.h>
#include <linux/list.h>
#include <linux/percpu.h>
#include <linux/rbtree.h>
#include <linux/refcount.h>
#include <linux/xarray.h>

struct entry {
	struct rb_node node;
	u64 key;
	u64 value;
};
struct item {
	struct list_head links;
	u64 value;
};
struct bits {
	unsigned long *words;
	u32 size;
};

static struct entry *find(const struct rb_root *root, u64 key)
{
	struct rb_node *node = root->rb_node;

	while (node) {
		struct entry *entry = rb_entry(node, struct entry, node);

		if (key < entry->key)
			node = node->rb_left;
		else if (entry->key < key)
			node = node->rb_right;
		else
			return entry;
	}
	return NULL;
}

bool map_set(struct rb_root *map, u64 key, u64 value)
{
	struct entry *entry = find(map, key);

	if (!entry)
		return false;
	entry->value = value;
	return true;
}

u64 map_read(const struct rb_root *map, u64 key)
{
	const struct entry *entry = find(map, key);

	return entry ? entry->value : 0;
}

u64 map_mask(const struct rb_root *map, u64 from)
{
	struct rb_node *node = map->rb_node, *found = NULL;
	u64 mask = 0;

	while (node) {
		if (rb_entry(node, struct entry, node)->key < from) {
			node = node->rb_right;
		} else {
			found = node;
			node = node->rb_left;
		}
	}
	for (node = found; node; node = rb_next(node))
		mask |= rb_entry(node, struct entry, node)->value;
	return mask;
}

u64 list_mask(const struct list_head *list)
{
	const struct item *item;
	u64 mask = 0;

	list_for_each_entry(item, list, links)
		mask |= item->value;
	return mask;
}

bool xarray_set(struct xarray *values, unsigned long index, u64 value)
{
	u64 *found;

	xa_lock(values);
	found = xa_load(values, index);
	if (found)
		*found = value;
	xa_unlock(values);
	return found;
}

bool bitmap_test(const struct bits *bitmap, u32 index)
{
	unsigned long at = index;

	return index < bitmap->size && test_bit(at, bitmap->words);
}

void bitmap_set_(struct bits *bitmap, u32 index) asm("bitmap_set");
void bitmap_set_(struct bits *bitmap, u32 index)
{
	if (index < bitmap->size)
		__set_bit(index, bitmap->words);
}

u32 bitmap_first_free(const struct bits *bitmap)
{
	unsigned long free = find_first_zero_bit(bitmap->words, bitmap->size);

	return free < bitmap->size ? free : ~0U;
}

struct each_cpu {
	u64 __percpu *numbers;
};

void per_cpu_add(const struct each_cpu *sum, u64 value)
{
	this_cpu_add(*sum->numbers, value);
}

bool refcount_leave(refcount_t *users)
{
	return refcount_dec_and_test(users);
}

bool refcount_enter(refcount_t *users)
{
	return refcount_inc_not_zero(users);
}
