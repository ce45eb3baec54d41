// SPDX-License-Identifier: GPL-2.0-only
// Faux devices, which are in Linux from 6.14 on. keel/bus/faux.hpp does not compile for an older kernel.
#include <linux/device.h>
#include <linux/version.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 14, 0)
#include <linux/device/faux.h>
#endif

#define shim __attribute__((__always_inline__))

shim struct device *keel_shim_make_faux_device(const char *name, struct device *parent)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 14, 0)
	struct faux_device *made = faux_device_create(name, parent, NULL);

	return made ? &made->dev : NULL;
#else
	return NULL;
#endif
}

shim void keel_shim_end_faux_device(struct device *device)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 14, 0)
	faux_device_destroy(to_faux_device(device));
#endif
}

#undef shim
