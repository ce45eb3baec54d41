// SPDX-License-Identifier: GPL-2.0-only
// A board with one platform device: properties, and a region at which the virtual machine has no memory.
#include <linux/err.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/property.h>

static const char *const modes[] = { "slow", "fast" };
static const u16 gains[] = { 3, 5, 7 };
static const struct property_entry properties[] = {
	PROPERTY_ENTRY_U32("keel,period-us", 250),
	PROPERTY_ENTRY_U16_ARRAY("keel,gains", gains),
	PROPERTY_ENTRY_STRING_ARRAY("keel,modes", modes),
	PROPERTY_ENTRY_BOOL("keel,inverted"),
	{ }
};
static const struct resource region = DEFINE_RES_MEM(0xf0000000, 0x1000);
static struct platform_device *device;

static int __init board_init(void)
{
	const struct platform_device_info info = {
		.name = "keel-platform", .id = PLATFORM_DEVID_NONE, .res = &region, .num_res = 1, .properties = properties,
	};

	device = platform_device_register_full(&info);
	return PTR_ERR_OR_ZERO(device);
}

static void __exit board_exit(void)
{
	platform_device_unregister(device);
}

module_init(board_init);
module_exit(board_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("A board for the test of platform drivers");
