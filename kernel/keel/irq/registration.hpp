// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/irq/context.hpp>

#include <concepts>
#include <utility>

namespace keel::irq {

/// What a handler says about the interrupt.
enum class Outcome { not_ours, handled };

/// A class whose objects handle interrupts. `on_irq` runs in hard interrupt context.
template <class H>
concept PlainHandler = requires(const H& handler, Context& context) {
    { handler.on_irq(context) } -> std::same_as<Outcome>;
};

/// The same, of a handler that has a thread for what takes long.
enum class ThreadedOutcome { not_ours, handled, wake_thread };

/// A class whose objects look at interrupts at once, and leave what may sleep to a thread: after `on_irq` answered
/// `wake_thread`, the kernel calls `on_thread` in a thread of its own, once for one or for several interrupts. `on_irq`
/// quiets the device: the line is not masked until the thread is done.
template <class H>
concept ThreadedHandler = requires(const H& handler, Context& context) {
    { handler.on_irq(context) } -> std::same_as<ThreadedOutcome>;
    { handler.on_thread() } -> std::same_as<void>;
};

template <class H>
concept Handler = PlainHandler<H> || ThreadedHandler<H>;

/// Whether other drivers may have handlers on the same line. All of them must say so, and each is asked for each interrupt.
enum class Sharing { alone, shared };

/// The ownership of an interrupt line: it has a `number()`, and gives the line back when it is destroyed.
template <class L>
concept Line = requires(const L& line) {
    { line.number() } -> std::same_as<unsigned int>;
};

/// A handler on a line. While it lives, the kernel calls the handler; when it ends, no call runs or comes, and no thread.
///
/// C: include/linux/interrupt.h, request_irq(), request_threaded_irq() and free_irq()
template <Line L, Handler H>
class Registration : requires_send<H>, requires_sync<H> {
public:
    static constexpr unsafe sends{"free_irq may be called by any thread that may sleep"};
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    Registration(Registration&&) = default;
    ~Registration() {
        if (!handler_) return;
        unsafe because{"request() registered this line with this cookie; free_irq waits for running handlers"};
        c::free_irq(number_, const_cast<H*>(&*handler_));
    }

    /// Registers `handler` on `line`. May sleep. `name` is what /proc/interrupts shows. `error::busy` where others have the
    /// line, and not all of them share it.
    static lt<'h', Result<Registration>> request(L line, const char* name, lt<'h', const H&> handler,
                                                 Sharing sharing = Sharing::alone) {
        const unsigned long flags = sharing == Sharing::shared ? c::IRQF_SHARED : 0UL;
        int error = 0;
        {
            unsafe because{"the cookie is a handler that the Registration borrows until free_irq has returned"};
            if constexpr (ThreadedHandler<H>)
                error = c::request_threaded_irq(line.number(), &handle, &handle_in_thread, flags, name, const_cast<H*>(&handler));
            else
                error = c::request_irq(line.number(), &handle, flags, name, const_cast<H*>(&handler));
        }
        if (error != 0) return Error::from_errno(error);
        return Registration{std::move(line), handler};
    }

private:
    Registration(L line, lt<'h', const H&> handler)
        : line_{std::move(line)}, number_{line_.number()}, handler_{handler} {}

    [[clang::annotate("keel::atomic")]] static c::irqreturn_t handle(int, void* cookie) {
        Context context{unsafe{"a local of the handler"}};
        unsafe because{"the kernel calls this in hard interrupt context, with the cookie that request() gave it"};
        const auto outcome = static_cast<const H*>(cookie)->on_irq(context);
        if constexpr (ThreadedHandler<H>)
            if (outcome == ThreadedOutcome::wake_thread) return c::IRQ_WAKE_THREAD;
        return outcome == decltype(outcome)::not_ours ? c::IRQ_NONE : c::IRQ_HANDLED;
    }
    static c::irqreturn_t handle_in_thread(int, void* cookie)
        requires ThreadedHandler<H>
    {
        unsafe because{"the kernel calls this in a thread that free_irq ends, with the cookie that request() gave it"};
        static_cast<const H*>(cookie)->on_thread();
        return c::IRQ_HANDLED;
    }

    L line_;  // First, so that the line is given back after free_irq.
    unsigned int number_;  // Of the line, as a moved object, which is destroyed too, has no line to ask.
    lt<'h', Claim<const H>> handler_;
};

}  // namespace keel::irq
