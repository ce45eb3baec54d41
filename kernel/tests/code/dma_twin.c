// SPDX-License-Identifier: GPL-2.0-only
// What a driver in C writes for each function of dma.cpp, if it compares its indices.
#include <linux/compiler.h>
#include <linux/dma-mapping.h>
#include <linux/dmapool.h>

struct descriptor {
	u64 address;
	u32 length;
	u32 flags;
};
struct values {
	struct device *device;
	u32 *values;
	dma_addr_t handle;
};
struct ring {
	struct device *device;
	struct descriptor *descriptors;
	dma_addr_t handle;
};
struct item {
	struct dma_pool *pool;
	u32 *value;
	dma_addr_t address;
};

u32 shared_load(const struct values *values, size_t index)
{
	if (index >= 16)
		__builtin_trap();
	return READ_ONCE(values->values[index]);
}

u32 shared_load_first(const struct values *values)
{
	return READ_ONCE(values->values[0]);
}

void shared_store(const struct values *values, size_t index, u32 value)
{
	if (index >= 16)
		__builtin_trap();
	WRITE_ONCE(values->values[index], value);
}

void shared_store_descriptor(const struct ring *ring, size_t index, u64 address, u32 length)
{
	const struct descriptor descriptor = { .address = address, .length = length, .flags = 1 };
	u64 from[2], *words;

	if (index >= 16)
		__builtin_trap();
	__builtin_memcpy(from, &descriptor, sizeof(from));
	words = (u64 *)&ring->descriptors[index];
	WRITE_ONCE(words[0], from[0]);
	WRITE_ONCE(words[1], from[1]);
}

u64 shared_load_descriptor(const struct ring *ring)
{
	u64 *words = (u64 *)&ring->descriptors[3];
	u64 address = READ_ONCE(words[0]);

	(void)READ_ONCE(words[1]);
	return address;
}

u64 shared_address(const struct ring *ring, size_t index)
{
	if (index >= 16)
		__builtin_trap();
	return ring->handle + index * sizeof(struct descriptor);
}

u32 pool_load(const struct item *item)
{
	return READ_ONCE(*item->value);
}

void pool_store(const struct item *item, u32 value)
{
	WRITE_ONCE(*item->value, value);
}
