// SPDX-License-Identifier: GPL-2.0-only
/*
 * The least that a null block driver in C can be: what `keel bench` measures the driver in C++ against.
 * Three disks: twin0 ends requests at once, twin1 in a softirq, twinq0 at once and takes them in batches.
 */
#include <linux/blk-mq.h>
#include <linux/blkdev.h>
#include <linux/module.h>

struct twin {
	struct blk_mq_tag_set tags;
	struct gendisk *disk;
	int softirq;
};

static struct twin twins[3];

static blk_status_t twin_queue_rq(struct blk_mq_hw_ctx *context, const struct blk_mq_queue_data *data)
{
	struct twin *twin = context->queue->queuedata;
	struct request *request = data->rq;

	blk_mq_start_request(request);
	if (twin->softirq) {
		if (likely(!blk_should_fake_timeout(request->q)))
			blk_mq_complete_request(request);
	} else {
		blk_mq_end_request(request, BLK_STS_OK);
	}
	return BLK_STS_OK;
}

static void twin_queue_rqs(struct rq_list *list)
{
	struct request *request;

	while ((request = rq_list_pop(list))) {
		struct blk_mq_queue_data data = { .rq = request };

		twin_queue_rq(request->mq_hctx, &data);
	}
}

static void twin_complete(struct request *request)
{
	blk_mq_end_request(request, BLK_STS_OK);
}

static const struct blk_mq_ops single = { .queue_rq = twin_queue_rq, .complete = twin_complete };
static const struct blk_mq_ops batch = {
	.queue_rq = twin_queue_rq, .queue_rqs = twin_queue_rqs, .complete = twin_complete,
};
static const struct block_device_operations operations = { .owner = THIS_MODULE };

static void twin_remove(struct twin *twin)
{
	if (!twin->disk)
		return;
	del_gendisk(twin->disk);
	put_disk(twin->disk);
	blk_mq_free_tag_set(&twin->tags);
	twin->disk = NULL;
}

static int twin_add(struct twin *twin, const char *name, int softirq, const struct blk_mq_ops *ops)
{
	struct queue_limits limits = { .logical_block_size = 512, .physical_block_size = 512 };
	struct gendisk *disk;
	int failed;

	twin->softirq = softirq;
	twin->tags.ops = ops;
	twin->tags.nr_hw_queues = 1;
	twin->tags.queue_depth = 256;
	twin->tags.numa_node = NUMA_NO_NODE;
	twin->tags.nr_maps = 1;
	failed = blk_mq_alloc_tag_set(&twin->tags);
	if (failed)
		return failed;
	disk = blk_mq_alloc_disk(&twin->tags, &limits, twin);
	if (IS_ERR(disk)) {
		blk_mq_free_tag_set(&twin->tags);
		return PTR_ERR(disk);
	}
	disk->fops = &operations;
	strscpy(disk->disk_name, name, DISK_NAME_LEN);
	set_capacity(disk, 4096ull << 11);
	failed = add_disk(disk);
	if (failed) {
		put_disk(disk);
		blk_mq_free_tag_set(&twin->tags);
		return failed;
	}
	twin->disk = disk;
	return 0;
}

static void twin_exit(void)
{
	for (int at = 0; at < 3; at++)
		twin_remove(&twins[at]);
}

static int __init twin_init(void)
{
	int failed = twin_add(&twins[0], "twin0", 0, &single);

	if (!failed)
		failed = twin_add(&twins[1], "twin1", 1, &single);
	if (!failed)
		failed = twin_add(&twins[2], "twinq0", 0, &batch);
	if (failed)
		twin_exit();
	return failed;
}

module_init(twin_init);
module_exit(twin_exit);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("The least null block driver, in C");
