// SPDX-License-Identifier: GPL-2.0-only
// Pages and block requests: macros whose names cannot be given to a C function.
#include <linux/blk-mq.h>
#include <linux/device/devres.h>
#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/platform_device.h>
#include <linux/property.h>
#include <linux/version.h>

#define shim __attribute__((__always_inline__))

shim void *keel_shim_kmap_page(struct page *page)
{
	return kmap_local_page(page);
}

shim void keel_shim_kunmap_local_address(const void *address)
{
	kunmap_local(address);
}

shim void *keel_shim_page_address_of(const struct page *page)
{
	return page_address(page);
}

shim struct page *keel_shim_virt_to_page_of(const void *address)
{
	return virt_to_page(address);
}

shim struct gendisk *keel_shim_alloc_disk(struct blk_mq_tag_set *set, struct queue_limits *limits, void *queuedata)
{
	return blk_mq_alloc_disk(set, limits, queuedata);
}

// Fills `list` with the memory of the request; it needs room for each segment.
shim int keel_shim_blk_mq_map_request(struct request *rq, struct scatterlist *list)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 16, 0)
	return blk_rq_map_sg(rq, list);
#else
	return blk_rq_map_sg(rq->q, rq, list);
#endif
}

shim void *keel_shim_bio_first_page_address(struct request *rq)
{
	return bio_data(rq->bio);
}

shim int keel_shim_devm_add_action_named(struct device *dev, void (*action)(void *data), void *data, const char *name)
{
	return __devm_add_action(dev, action, data, name);
}

shim int keel_shim_devm_add_action_or_reset_named(struct device *dev, void (*action)(void *data), void *data,
						  const char *name)
{
	return __devm_add_action_or_reset(dev, action, data, name);
}

shim struct fwnode_handle *keel_shim_dev_fwnode_of(struct device *dev)
{
	return dev_fwnode(dev);
}

// From 7.0 on the module's name is an argument of its own.
shim int keel_shim_register_platform_driver(struct platform_driver *driver, struct module *owner, const char *mod_name)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 0, 0)
	return __platform_driver_register(driver, owner, mod_name);
#else
	return __platform_driver_register(driver, owner);
#endif
}

#undef shim
