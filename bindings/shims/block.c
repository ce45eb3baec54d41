// SPDX-License-Identifier: GPL-2.0-only
// Block requests: loops that are macros.
#include <linux/bio.h>
#include <linux/blk-mq.h>
#include <linux/highmem.h>

#define shim __attribute__((__always_inline__))

// Calls `each` for the memory of the request, piece by piece, until one returns something else than 0.
shim int keel_shim_blk_mq_each_segment(struct request *rq, int (*each)(void *cookie, void *bytes, unsigned int size),
				       void *cookie)
{
	struct req_iterator iterator;
	struct bio_vec segment;

	// What discards carries a size, but no memory.
	if (!rq->bio || !bio_has_data(rq->bio))
		return 0;
	rq_for_each_segment(segment, rq, iterator) {
		void *mapped = kmap_local_page(segment.bv_page);
		int answer = each(cookie, (u8 *)mapped + segment.bv_offset, segment.bv_len);

		kunmap_local(mapped);
		if (answer)
			return answer;
	}
	return 0;
}

#undef shim
