// SPDX-License-Identifier: GPL-2.0-only
// A board with one platform device that has nothing, below which the driver makes its parts.
#include <linux/err.h>
#include <linux/module.h>
#include <linux/platform_device.h>

static struct platform_device *device;

static int __init board_init(void)
{
	device = platform_device_register_simple("keel-services", PLATFORM_DEVID_NONE, NULL, 0);
	return PTR_ERR_OR_ZERO(device);
}

static void __exit board_exit(void)
{
	platform_device_unregister(device);
}

module_init(board_init);
module_exit(board_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("A board for the test of the library's services");
