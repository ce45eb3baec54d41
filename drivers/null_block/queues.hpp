// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "settings.hpp"

#include <keel/block/request.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/sparse_bytes.hpp>

/// How a device ends its requests.
class Ending {
public:
    explicit Ending(const Settings& settings)
        : when_{settings.poll_queues != 0 ? When::polled : at(settings.completion())},
          otherwise_{at(settings.completion())},
          delay_{settings.completion_nanoseconds} {}

    /// Every request is completed while it is submitted.
    bool is_at_once() const { return when_ == When::at_once; }

    void complete(block::Request request, block::Status status) const {
        const bool polled = when_ == When::polled && request.is_polled();
        switch (polled ? When::polled : otherwise_) {
            case When::at_once: return std::move(request).complete(status);
            case When::softirq: return std::move(request).complete_in_softirq(status);
            case When::timer: return std::move(request).complete_after(delay_, status);
            case When::polled: return std::move(request).complete_when_polled(status);
        }
    }

private:
    enum class When : u8 { at_once, softirq, timer, polled };

    static When at(Completion completion) {
        switch (completion) {
            case Completion::at_once: return When::at_once;
            case Completion::softirq: return When::softirq;
            case Completion::timer: return When::timer;
        }
    }

    When when_;
    When otherwise_;  // For what is not polled.
    time::Duration delay_;
};

/// Keeps nothing: a write is done at once, a read is zeroes or, as in null_blk, whatever was there.
class NullQueue : Pinned {
public:
    static constexpr bool polls = true;

    explicit NullQueue(const Settings& settings)
        : zero_reads_{settings.zero_reads}, ending_{settings}, plain_{!zero_reads_ && ending_.is_at_once()} {}

    static Result<Box<NullQueue>> make(const Settings& settings) { return make_box<NullQueue>(settings); }

    void submit(block::Request request) const {
        if (plain_) [[likely]]
            return std::move(request).complete(block::status::ok);
        submit_otherwise(std::move(request));
    }

private:
    /// Out of line, so that a plain device spends no instruction on what it does not have.
    [[gnu::noinline]] void submit_otherwise(block::Request request) const {
        if (zero_reads_ && request.operation() == block::Operation::read) request.fill(0);
        ending_.complete(std::move(request), block::status::ok);
    }

    bool zero_reads_;
    Ending ending_;
    bool plain_;  // Nothing but an end at once.
};

/// Keeps what is written in memory.
class MemoryQueue : Pinned {
public:
    static constexpr bool may_sleep = true;
    static constexpr bool polls = true;

    MemoryQueue(SparseBytes content, const Settings& settings) : content_{std::move(content)}, ending_{settings} {}

    static Result<Box<MemoryQueue>> make(const Settings& settings) {
        auto content = TRY(SparseBytes::allocate(settings.bytes()));
        return make_box<MemoryQueue>(std::move(content), settings);
    }

    void submit(block::Request request) const {
        const auto status = block::Status::of(transfer(request));
        ending_.complete(std::move(request), status);
    }

private:
    Result<void> transfer(const block::Request& request) const {
        u64 position = request.position();
        switch (request.operation()) {
            case block::Operation::read:
                return request.each_segment([&](ForeignBytes memory) -> Result<void> {
                    TRY(content_.read(position, memory));
                    position += memory.size();
                    return {};
                });
            case block::Operation::write:
                return request.each_segment([&](ForeignBytes memory) -> Result<void> {
                    TRY(content_.write(position, memory));
                    position += memory.size();
                    return {};
                });
            case block::Operation::discard:
            case block::Operation::write_zeroes: return content_.clear(position, request.size());
            case block::Operation::flush: return {};
            case block::Operation::other: return error::not_supported;
        }
    }

    SparseBytes content_;
    Ending ending_;
};
