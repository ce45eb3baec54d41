// SPDX-License-Identifier: GPL-2.0-only
/*
 * The bus of systems on chip, for kernels that were built without CONFIG_SOC_BUS: what include/linux/sys_soc.h declares,
 * and what /sys shows, as drivers/base/soc.c of the kernel has it. Without device trees, and without soc_device_match(),
 * which is a constant in such a kernel.
 */
#include <linux/device.h>
#include <linux/err.h>
#include <linux/idr.h>
#include <linux/module.h>
#include <linux/slab.h>
#include <linux/sysfs.h>
#include <linux/sys_soc.h>

#if IS_ENABLED(CONFIG_SOC_BUS)
#error "This kernel has the bus itself"
#endif

struct soc_device {
	struct device dev;
	struct soc_device_attribute *attr;
	int number;
};

static DEFINE_IDA(numbers);
static const struct bus_type soc_bus = { .name = "soc" };

static struct soc_device *to_soc(struct device *dev)
{
	return container_of(dev, struct soc_device, dev);
}

#define SOC_TEXT(text) \
	static ssize_t text##_show(struct device *dev, struct device_attribute *unused, char *page) \
	{ \
		return sysfs_emit(page, "%s\n", to_soc(dev)->attr->text); \
	} \
	static DEVICE_ATTR_RO(text)

SOC_TEXT(machine);
SOC_TEXT(family);
SOC_TEXT(revision);
SOC_TEXT(serial_number);
SOC_TEXT(soc_id);

static struct attribute *soc_attributes[] = {
	&dev_attr_machine.attr, &dev_attr_family.attr, &dev_attr_revision.attr,
	&dev_attr_serial_number.attr, &dev_attr_soc_id.attr, NULL,
};

/* What is not known is not shown. */
static umode_t soc_attribute_mode(struct kobject *object, struct attribute *attribute, int index)
{
	const struct soc_device_attribute *attr = to_soc(kobj_to_dev(object))->attr;
	const char *const texts[] = { attr->machine, attr->family, attr->revision, attr->serial_number, attr->soc_id };

	return texts[index] ? attribute->mode : 0;
}

static const struct attribute_group soc_group = { .attrs = soc_attributes, .is_visible = soc_attribute_mode };

static void soc_release(struct device *dev)
{
	struct soc_device *soc = to_soc(dev);

	ida_free(&numbers, soc->number);
	kfree(soc->dev.groups);
	kfree(soc);
}

struct soc_device *soc_device_register(struct soc_device_attribute *attr)
{
	const struct attribute_group **groups;
	struct soc_device *soc;
	int error;

	soc = kzalloc(sizeof(*soc), GFP_KERNEL);
	groups = kcalloc(3, sizeof(*groups), GFP_KERNEL);
	if (!soc || !groups) {
		error = -ENOMEM;
		goto free;
	}
	error = ida_alloc(&numbers, GFP_KERNEL);
	if (error < 0)
		goto free;
	groups[0] = &soc_group;
	groups[1] = attr->custom_attr_group;
	soc->attr = attr;
	soc->number = error;
	soc->dev.bus = &soc_bus;
	soc->dev.groups = groups;
	soc->dev.release = soc_release;
	device_initialize(&soc->dev);
	error = dev_set_name(&soc->dev, "soc%d", soc->number);
	if (!error)
		error = device_add(&soc->dev);
	if (error) {
		put_device(&soc->dev);
		return ERR_PTR(error);
	}
	return soc;
free:
	kfree(groups);
	kfree(soc);
	return ERR_PTR(error);
}
EXPORT_SYMBOL_GPL(soc_device_register);

void soc_device_unregister(struct soc_device *soc)
{
	device_unregister(&soc->dev);
}
EXPORT_SYMBOL_GPL(soc_device_unregister);

static int __init soc_bus_init(void)
{
	return bus_register(&soc_bus);
}

static void __exit soc_bus_exit(void)
{
	bus_unregister(&soc_bus);
	ida_destroy(&numbers);
}

module_init(soc_bus_init);
module_exit(soc_bus_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("The bus of systems on chip, for kernels without SOC_BUS");
