// SPDX-License-Identifier: GPL-2.0-only
// A range of ids that C passes as a struct, and macros that take a type or the name of a variable.
#include <linux/percpu.h>
#include <linux/xarray.h>

#define shim __attribute__((__always_inline__))

shim int keel_shim_xa_alloc_between(struct xarray *xa, u32 *id, void *entry, u32 min, u32 max, gfp_t gfp)
{
	return xa_alloc(xa, id, entry, XA_LIMIT(min, max), gfp);
}

shim void *keel_shim_alloc_each_cpu(size_t size, size_t align)
{
	return (__force void *)__alloc_percpu(size, align);
}

shim void keel_shim_free_each_cpu(void *pointer)
{
	free_percpu((__force void __percpu *)pointer);
}

// One instruction each, which no interrupt and no other processor can come between.
shim void keel_shim_this_cpu_add_u32(void *pointer, u32 value)
{
	this_cpu_add(*(u32 __percpu *)pointer, value);
}

shim void keel_shim_this_cpu_add_u64(void *pointer, u64 value)
{
	this_cpu_add(*(u64 __percpu *)pointer, value);
}

shim u32 keel_shim_sum_each_cpu_u32(void *pointer)
{
	u32 sum = 0;
	int cpu;

	for_each_possible_cpu(cpu)
		sum += READ_ONCE(*per_cpu_ptr((u32 __percpu *)pointer, cpu));
	return sum;
}

shim u64 keel_shim_sum_each_cpu_u64(void *pointer)
{
	u64 sum = 0;
	int cpu;

	for_each_possible_cpu(cpu)
		sum += READ_ONCE(*per_cpu_ptr((u64 __percpu *)pointer, cpu));
	return sum;
}

#undef shim
