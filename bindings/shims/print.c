// SPDX-License-Identifier: GPL-2.0-only
// Statements that are macros and have no value, under names that macros do not take.
#include <linux/bug.h>
#include <linux/jiffies.h>
#include <linux/string.h>

#define shim __attribute__((__always_inline__))

shim void keel_shim_bug(void)
{
	BUG();
}

shim bool keel_shim_warn_on(bool condition)
{
	return WARN_ON(condition);
}

shim unsigned long keel_shim_now_jiffies(void)
{
	return jiffies;
}

shim ssize_t keel_shim_strscpy(char *to, const char *from, size_t size)
{
	return strscpy(to, from, size);
}

#undef shim
