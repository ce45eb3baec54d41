// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

/// What the library keeps beside each request, and for each queue that is polled. Drivers do not see it.

namespace keel::block {

/// Lies behind the kernel's `struct request`, and lives as long as the tag set.
struct RequestData {
    c::blk_status_t status;  // How it ends, where that happens later.
    c::hrtimer timer;

    /// Contract: `request` is of a tag set of this library.
    static RequestData* of(c::request* request) {
        unsafe because{"the tag set asked for room for a RequestData behind each request"};
        return static_cast<RequestData*>(c::blk_mq_rq_to_pdu(request));
    }

    [[clang::annotate("keel::atomic")]] static c::hrtimer_restart on_timer(c::hrtimer* timer) {
        unsafe because{"only complete_after() starts the timer: the request is waiting for it"};
        u8* data = reinterpret_cast<u8*>(timer) - __builtin_offsetof(RequestData, timer);
        c::blk_mq_complete_request(c::blk_mq_rq_from_pdu(data));
        return c::HRTIMER_NORESTART;
    }
};

/// The requests of one polled queue that are done and wait for somebody to ask.
class PollQueue : Pinned {
public:
    static constexpr unsafe syncs{"the list is behind the lock"};

    PollQueue() {
        unsafe because{"the lock is at its final address, and nobody has it yet"};
        c::spin_lock_init(lock_.raw());
    }

    static const PollQueue* of(c::blk_mq_hw_ctx* context) {
        unsafe because{"init_hctx stored one for each queue of a tag set with polled queues"};
        return static_cast<const PollQueue*>(context->driver_data);
    }

    /// Contract: the request is this driver's, which gives it away; the status in its data is set.
    void push(c::request* request, unsafe) const {
        unsafe because{"the constructor initialised the lock, which guards the list"};
        c::spin_lock(lock_.raw());
        c::rq_list_add_tail(requests_.raw(), request);
        c::spin_unlock(lock_.raw());
    }

    /// Ends all that wait, in a batch where there is one; how many that were.
    int drain(c::io_comp_batch* batch) const {
        unsafe because{"the lock guards the list; what was taken off it is ours alone to end"};
        c::spin_lock(lock_.raw());
        c::rq_list taken = *requests_.raw();
        *requests_.raw() = c::rq_list{};
        c::spin_unlock(lock_.raw());
        int count = 0;
        while (c::request* request = c::rq_list_pop(&taken)) {
            const c::blk_status_t status = RequestData::of(request)->status;
            if (!c::blk_mq_add_to_batch(request, batch, status != 0, &c::blk_mq_end_request_batch))
                c::blk_mq_end_request(request, status);
            ++count;
        }
        return count;
    }

private:
    Opaque<c::spinlock_t> lock_;
    Opaque<c::rq_list> requests_;
};

}  // namespace keel::block
