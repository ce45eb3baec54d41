// SPDX-License-Identifier: GPL-2.0-only
// The bus of systems on chip, whether the kernel has it or another module.
#include <linux/sys_soc.h>

__attribute__((__always_inline__)) struct soc_device *keel_shim_register_soc(struct soc_device_attribute *attributes)
{
	return soc_device_register(attributes);
}

__attribute__((__always_inline__)) void keel_shim_unregister_soc(struct soc_device *device)
{
	soc_device_unregister(device);
}
