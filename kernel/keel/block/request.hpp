// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/block/request_data.hpp>
#include <keel/block/status.hpp>
#include <keel/c/kernel.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/foreign_bytes.hpp>
#include <keel/time/duration.hpp>

namespace keel::block {

/// What a request asks for.
enum class Operation { read, write, flush, discard, write_zeroes, other };

/// A request that is the driver's until it gives it back, exactly once: by one of the `complete` functions
/// or by `requeue`. One that is given back twice, or forgotten, does not compile.
///
/// A read that is completed without having been filled in hands out what its memory held before;
/// `fill(0)` is for drivers that have nothing to say.
///
/// It is passed in a register, as C passes its pointer (trivial_abi).
///
/// C: include/linux/blk-mq.h, struct request
class [[clang::consumable(unconsumed)]] [[clang::trivial_abi]] Request {
public:
    static constexpr unsafe sends{"a request may be completed on any CPU"};

    /// Contract: the block layer has handed `request` to this driver, which has started it, and nobody else has it.
    Request(c::request* request, unsafe) : request_{request} {}

    Request(Request&& other) : request_{other.request_} {}
    Request(const Request&) = delete;
    Request& operator=(const Request&) = delete;

    Operation operation() const {
        unsafe because{"the request is ours"};
        switch (c::req_op(request_)) {
            case c::REQ_OP_READ: return Operation::read;
            case c::REQ_OP_WRITE: return Operation::write;
            case c::REQ_OP_FLUSH: return Operation::flush;
            case c::REQ_OP_DISCARD: return Operation::discard;
            case c::REQ_OP_WRITE_ZEROES: return Operation::write_zeroes;
            default: return Operation::other;
        }
    }
    /// Where on the disk it begins, in bytes.
    u64 position() const {
        unsafe because{"the request is ours"};
        return c::blk_rq_pos(request_) << c::SECTOR_SHIFT;
    }
    /// How many bytes it is about.
    u32 size() const {
        unsafe because{"the request is ours"};
        return c::blk_rq_bytes(request_);
    }
    /// Somebody polls for its end; see `complete_when_polled`.
    bool is_polled() const {
        unsafe because{"the request is ours, and on a queue of the disk"};
        return request_->mq_hctx->type == c::HCTX_TYPE_POLL;
    }

    /// Calls `visit` with the memory of the request, piece by piece, until one call fails.
    template <class Visit>
    Result<void> each_segment(Visit visit) const {
        unsafe because{"the request is ours; the cookie is `visit`, which is borrowed for this call"};
        return Result<void>::from_errno(c::blk_mq_each_segment(request_, &visit_segment<Visit>, &visit));
    }
    /// Fills the memory of a read with `value`.
    void fill(u8 value) const {
        static_cast<void>(each_segment([value](ForeignBytes memory) -> Result<void> {
            memory.fill(value);
            return {};
        }));
    }

    /// Ends it here and now. In process context, and where interrupts are handled.
    [[clang::callable_when("unconsumed")]] [[clang::set_typestate(consumed)]] void complete(Status status) && {
        unsafe because{"the request is ours, and is given back by this"};
        c::blk_mq_end_request(request_, status.raw());
    }
    /// Ends it in a softirq, on the CPU that sent it if that is asked for.
    [[clang::callable_when("unconsumed")]] [[clang::set_typestate(consumed)]] void complete_in_softirq(Status status) && {
        unsafe because{"the request is ours, and is given back by this; its own data has room for the status"};
        RequestData::of(request_)->status = status.raw();
        if (!c::blk_should_fake_timeout(request_->q)) [[likely]]
            c::blk_mq_complete_request(request_);
    }
    /// Ends it after `delay`, by a timer.
    [[clang::callable_when("unconsumed")]] [[clang::set_typestate(consumed)]] void complete_after(time::Duration delay,
                                                                                                 Status status) && {
        RequestData* data = RequestData::of(request_);
        unsafe because{"the request is ours, and is given back by its timer, which init_request has set up"};
        data->status = status.raw();
        c::hrtimer_start_range_ns(&data->timer, static_cast<c::ktime_t>(delay.to_nanoseconds() & timer_limit), 0, c::HRTIMER_MODE_REL);
    }
    /// Ends it when it is polled for; in a softirq where nobody polls, and where the queue is none that `polls`.
    [[clang::callable_when("unconsumed")]] [[clang::set_typestate(consumed)]] void complete_when_polled(Status status) && {
        unsafe because{"the request is ours, and is given back to the queue that is polled, or to the softirq"};
        RequestData::of(request_)->status = status.raw();
        if (request_->mq_hctx->type == c::HCTX_TYPE_POLL)
            PollQueue::of(request_->mq_hctx)->push(request_, unsafe{"it is ours, and its status is set"});
        else
            c::blk_mq_complete_request(request_);
    }
    /// Gives it back undone: it comes again later, when the device may have room.
    [[clang::callable_when("unconsumed")]] [[clang::set_typestate(consumed)]] void requeue() && {
        unsafe because{"the request is ours, and is given back by this"};
        c::blk_mq_requeue_request(request_, true);
    }

private:
    static constexpr u64 timer_limit = ~u64{0} >> 1;

    template <class Visit>
    static int visit_segment(void* cookie, void* bytes, unsigned int size) {
        unsafe because{"each_segment passes its `visit`, and the memory is mapped during this call"};
        auto& visit = *static_cast<Visit*>(cookie);
        return visit(ForeignBytes{static_cast<u8*>(bytes), size, unsafe{"mapped during this call"}}).to_errno();
    }

    c::request* request_;
};

}  // namespace keel::block
