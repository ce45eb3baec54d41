// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/block/request.hpp>
#include <keel/block/request_data.hpp>
#include <keel/c/kernel.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <new>
#include <utility>

namespace keel::block {

/// A class whose objects take requests, several at a time, and on any CPU:
///
///     void submit(Request request) const;            // Gives it back, now or later.
///     void commit() const;                           // Optional: after the last `submit` of a batch, for a doorbell.
///     static constexpr bool may_sleep = true;        // Optional: `submit` may sleep. Otherwise it must not.
///     static constexpr bool polls = true;            // Optional: its disks may have queues that are polled.
template <class Q>
concept Queue = requires(const Q& queue, Request request) { queue.submit(std::move(request)); };
template <class Q>
concept Committing = requires(const Q& queue) { queue.commit(); };
template <class Q>
concept Polling = requires { requires Q::polls; };
template <class Q>
concept Sleeping = requires { requires Q::may_sleep; };

/// How many queues a disk has, and how deep they are.
struct QueueLayout {
    u32 submit_queues = 1;
    u32 poll_queues = 0;  // For those who poll, where the Queue says `polls`; see Request::complete_when_polled.
    u32 depth = 256;      // Requests on the way at once, for each queue.
    i32 node = c::NUMA_NO_NODE;
    bool scheduler = true;
};

/// The functions through which the block layer calls a `Q`. Those that are declared atomic are called where
/// nothing may sleep, and the checker follows them into the driver.
template <Queue Q>
struct QueueCalls {
    static c::blk_status_t queue_rq(c::blk_mq_hw_ctx* context, const c::blk_mq_queue_data* data) {
        unsafe because{"the block layer gives the request to us, and the Disk borrows the queue while it does so"};
        const Q& queue = *static_cast<const Q*>(context->queue->queuedata);
        c::blk_mq_start_request(data->rq);
        queue.submit(Request{data->rq, unsafe{"it was just given to us and started"}});
        if constexpr (Committing<Q>) {
            if (data->last) queue.commit();
        }
        return 0;
    }

    /// All requests of a list are of one disk.
    static void queue_rqs(c::rq_list* list) {
        const Q* queue = nullptr;
        unsafe because{"the block layer gives the requests to us, and the Disk borrows the queue while it does so"};
        while (c::request* request = c::rq_list_pop(list)) {
            queue = static_cast<const Q*>(request->q->queuedata);
            c::blk_mq_start_request(request);
            queue->submit(Request{request, unsafe{"it was just given to us and started"}});
        }
        if constexpr (Committing<Q>) {
            if (queue) queue->commit();
        }
    }

    static void commit_rqs(c::blk_mq_hw_ctx* context) {
        unsafe because{"the Disk borrows the queue while the block layer calls us"};
        if constexpr (Committing<Q>) static_cast<const Q*>(context->queue->queuedata)->commit();
    }

    [[clang::annotate("keel::atomic")]] static c::blk_status_t queue_rq_atomic(c::blk_mq_hw_ctx* context,
                                                                               const c::blk_mq_queue_data* data)
        requires(!Sleeping<Q>)
    {
        return queue_rq(context, data);
    }
    [[clang::annotate("keel::atomic")]] static void queue_rqs_atomic(c::rq_list* list)
        requires(!Sleeping<Q>)
    {
        queue_rqs(list);
    }
    [[clang::annotate("keel::atomic")]] static void commit_rqs_atomic(c::blk_mq_hw_ctx* context)
        requires(!Sleeping<Q>)
    {
        commit_rqs(context);
    }

    [[clang::annotate("keel::atomic")]] static void complete(c::request* request) {
        unsafe because{"what is completed here is ours again, with its status beside it"};
        c::blk_mq_end_request(request, RequestData::of(request)->status);
    }

    [[clang::annotate("keel::atomic")]] static int poll(c::blk_mq_hw_ctx* context, c::io_comp_batch* batch) {
        unsafe because{"only polled queues are polled, and each has its PollQueue"};
        return PollQueue::of(context)->drain(batch);
    }

    /// Nobody polled for a long time: what is done ends now. All else is left to the driver.
    static c::blk_eh_timer_return timeout(c::request* request) {
        unsafe because{"the block layer holds the request during this call"};
        if (request->mq_hctx->type != c::HCTX_TYPE_POLL) return c::BLK_EH_RESET_TIMER;
        PollQueue::of(request->mq_hctx)->drain(nullptr);
        return c::BLK_EH_DONE;
    }

    /// The last parameter is signed in one kernel and unsigned in the other.
    template <class Node>
    static int init_request(c::blk_mq_tag_set*, c::request* request, unsigned int, Node) {
        unsafe because{"the data behind the request is new, and zero"};
        c::init_hrtimer(&RequestData::of(request)->timer, &RequestData::on_timer, c::CLOCK_MONOTONIC, c::HRTIMER_MODE_REL);
        return 0;
    }
    static void exit_request(c::blk_mq_tag_set*, c::request* request, unsigned int) {
        unsafe because{"init_request set the timer up; its function may still be returning"};
        c::hrtimer_cancel(&RequestData::of(request)->timer);
    }

    /// `data` is the number of polled queues, as a pointer.
    static int init_hctx(c::blk_mq_hw_ctx* context, void* data, unsigned int) {
        if (!data) return 0;
        unsafe because{"kmalloc returned room for a PollQueue, or null; exit_hctx frees it"};
        void* room = c::kmalloc(sizeof(PollQueue), c::GFP_KERNEL);
        if (!room) return error::no_memory.to_errno();
        context->driver_data = ::new (room) PollQueue{};
        return 0;
    }
    static void exit_hctx(c::blk_mq_hw_ctx* context, unsigned int) {
        unsafe because{"init_hctx stored it, or it is null; no request is on the way any more"};
        c::kfree(context->driver_data);
        context->driver_data = nullptr;
    }

    /// The submit queues come first, then those that are polled. The block layer has filled in wrong numbers
    /// for the single kinds of queue, and asks here for the right ones.
    static void map_queues(c::blk_mq_tag_set* set) {
        unsafe because{"TagSet stored the number of polled queues in the set, which has three maps where there are any"};
        const auto polled = static_cast<u32>(reinterpret_cast<usize>(set->driver_data));
        const u32 submitted = set->nr_hw_queues - polled;
        set->map[c::HCTX_TYPE_DEFAULT].nr_queues = submitted;
        c::blk_mq_map_queues(&set->map[c::HCTX_TYPE_DEFAULT]);
        if (polled == 0) return;
        set->map[c::HCTX_TYPE_READ].nr_queues = 0;
        set->map[c::HCTX_TYPE_POLL].nr_queues = polled;
        set->map[c::HCTX_TYPE_POLL].queue_offset = submitted;
        c::blk_mq_map_queues(&set->map[c::HCTX_TYPE_POLL]);
    }

    static consteval c::blk_mq_ops operations() {
        c::blk_mq_ops table{};
        if constexpr (Sleeping<Q>) {
            table.queue_rq = &queue_rq;
            table.queue_rqs = &queue_rqs;
            if constexpr (Committing<Q>) table.commit_rqs = &commit_rqs;
        } else {
            table.queue_rq = &queue_rq_atomic;
            table.queue_rqs = &queue_rqs_atomic;
            if constexpr (Committing<Q>) table.commit_rqs = &commit_rqs_atomic;
        }
        table.complete = &complete;
        table.init_request = &init_request;
        table.exit_request = &exit_request;
        if constexpr (Polling<Q>) {
            table.poll = &poll;
            table.timeout = &timeout;
            table.init_hctx = &init_hctx;
            table.exit_hctx = &exit_hctx;
            table.map_queues = &map_queues;
        }
        return table;
    }
    static constexpr c::blk_mq_ops table = operations();
};

/// Room for the requests of one disk, or of several that share it: `Arc<TagSet<Q>>`.
///
/// C: include/linux/blk-mq.h, blk_mq_alloc_tag_set()
template <Queue Q>
class TagSet {
public:
    static constexpr unsafe sends{"a tag set is freed by any thread that may sleep"};
    static constexpr unsafe syncs{"the block layer changes it under locks of its own"};
    static constexpr unsafe moves_empty{"the move leaves set_ at null"};

    /// May sleep. `error::invalid` for numbers that no tag set can have, and for queues that are polled where `Q` does
    /// not say that it `polls`.
    static Result<TagSet> allocate(const QueueLayout& layout) {
        if (layout.submit_queues == 0 || layout.depth == 0) return error::invalid;
        if (!Polling<Q> && layout.poll_queues != 0) return error::invalid;
        if (layout.submit_queues > most_queues || layout.poll_queues > most_queues) return error::invalid;
        unsafe because{"kzalloc returned room for a tag set, or null; it is freed where the block layer refuses it"};
        auto* set = static_cast<c::blk_mq_tag_set*>(c::kzalloc(sizeof(c::blk_mq_tag_set), c::GFP_KERNEL));
        if (!set) return error::no_memory;
        set->ops = &QueueCalls<Q>::table;
        set->nr_hw_queues = layout.submit_queues + layout.poll_queues;
        set->queue_depth = layout.depth;
        set->numa_node = layout.node;
        set->cmd_size = sizeof(RequestData);
        if (!layout.scheduler) set->flags |= c::BLK_MQ_F_NO_SCHED_BY_DEFAULT;
        if constexpr (Sleeping<Q>) set->flags |= c::BLK_MQ_F_BLOCKING;
        set->nr_maps = layout.poll_queues == 0 ? 1 : 3;
        set->driver_data = reinterpret_cast<void*>(usize{layout.poll_queues});
        const int failed = c::blk_mq_alloc_tag_set(set);
        if (failed != 0) {
            c::kfree(set);
            return Error::from_errno(failed);
        }
        return TagSet{set};
    }

    TagSet(TagSet&& other) : set_{std::exchange(other.set_, nullptr)} {}
    ~TagSet() {
        if (set_) free(set_);
    }

    /// The C side of it, for unsafe code.
    c::blk_mq_tag_set* raw() const { return set_; }

private:
    static constexpr u32 most_queues = 4096;

    explicit TagSet(c::blk_mq_tag_set* set) : set_{set} {}

    /// Out of line, so that the end of an empty handle is no code at all.
    [[gnu::noinline]] static void free(c::blk_mq_tag_set* set) {
        unsafe because{"the one handle that is not empty ends: allocate() allocated it, and its disks hold an Arc of it"};
        c::blk_mq_free_tag_set(set);
        c::kfree(set);
    }

    c::blk_mq_tag_set* set_;
};

}  // namespace keel::block
