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
concept Handler = requires(const H& handler, Context& context) {
    { handler.on_irq(context) } -> std::same_as<Outcome>;
};

/// The ownership of an interrupt line: it has a `number()`, and gives the line back when it is destroyed.
template <class L>
concept Line = requires(const L& line) {
    { line.number() } -> std::same_as<unsigned int>;
};

/// A handler on a line. While it lives, the kernel calls the handler; when it ends, no call runs or comes.
///
/// C: include/linux/interrupt.h, request_irq() and free_irq()
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

    /// Registers `handler` on `line`. May sleep. `name` is what /proc/interrupts shows.
    static lt<'h', Result<Registration>> request(L line, const char* name, lt<'h', const H&> handler) {
        unsafe because{"the cookie is a handler that the Registration borrows until free_irq has returned"};
        const int error = c::request_irq(line.number(), &handle, 0, name, const_cast<H*>(&handler));
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
        return outcome == Outcome::handled ? c::IRQ_HANDLED : c::IRQ_NONE;
    }

    L line_;  // First, so that the line is given back after free_irq.
    unsigned int number_;  // Of the line, as a moved object, which is destroyed too, has no line to ask.
    lt<'h', Claim<const H>> handler_;
};

}  // namespace keel::irq
