// SPDX-License-Identifier: GPL-2.0-only
// Reclaim: an allocator with a format, whose name a driver gives as text.
#include <linux/shrinker.h>

__attribute__((__always_inline__)) struct shrinker *keel_shim_alloc_shrinker(unsigned int flags, const char *name)
{
	return shrinker_alloc(flags, "%s", name);
}
