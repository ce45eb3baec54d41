// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::sleeps_in_atomic, "something that may sleep is called where nothing may",
     "While a spinlock is held, in an interrupt handler, in an RCU section and with interrupts or preemption off, the\n"
     "scheduler may not run: what sleeps there hangs the machine. The bindings say which C functions may sleep; whatever\n"
     "calls one may sleep too, destructors among it, and so may what the unit cannot see: a function of another unit, a\n"
     "virtual function, a pointer. The notes show the calls that lead there. End the guard's block before, move the work\n"
     "to a work queue or a threaded handler, or use a mutex. A function that never sleeps, and whose body is elsewhere, is\n"
     "declared [[clang::annotate(\"keel::atomic\")]]; where it is defined that is checked (K2006).",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

void prepare();  // In another unit: it may sleep.

class Counter : Pinned {
public:
    void add(int number) const {
        prepare();
        *sum_.lock() += number;
    }

private:
    SpinLocked<int> sum_;
};
)",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

void prepare();

class Counter : Pinned {
public:
    void add(int number) const {
        auto sum = sum_.lock();
        prepare();
        *sum += number;
    }

private:
    SpinLocked<int> sum_;
};
)"},
    {Code::lock_shared_with_interrupt, "an interrupt handler takes a spinlock that leaves interrupts on",
     "The handler runs on the CPU that it interrupted. If the code there holds the lock, the handler waits for it for ever.\n"
     "Data that a handler and others share is in an IrqSpinLocked: its lock() keeps interrupts off, and the handler, where\n"
     "they are off already, passes its context.",
     R"(#include <keel/irq/context.hpp>
#include <keel/sync/spin_locked.hpp>
using namespace keel;

class Device : Pinned {
public:
    void on_irq(irq::Context& context) const { *count_.lock(context) += 1; }
    int count() const { return *count_.lock(); }

private:
    IrqSpinLocked<int> count_;
};
)",
     R"(#include <keel/irq/context.hpp>
#include <keel/sync/spin_locked.hpp>
using namespace keel;

class Device : Pinned {
public:
    void on_irq(irq::Context&) const { *count_.lock() += 1; }

private:
    SpinLocked<int> count_;
};
)"},
    {Code::lock_order, "locks are taken in two orders",
     "If one thread takes `a` and then `b`, and another `b` and then `a`, each may wait for the other for ever. A lock is\n"
     "the member or variable that is locked, whatever the object, as lockdep has it: two objects of one class are one, and\n"
     "are not locked together. Calls count. Take the locks in the same order everywhere, or end the first guard before.",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

class Queue : Pinned {
public:
    void move_on() const {
        auto waiting = waiting_.lock();
        *ready_.lock() += *waiting;
    }
    int all() const {
        auto waiting = waiting_.lock();
        return *waiting + *ready_.lock();
    }

private:
    SpinLocked<int> waiting_;
    SpinLocked<int> ready_;
};
)",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

class Queue : Pinned {
public:
    void move_on() const {
        auto waiting = waiting_.lock();
        *ready_.lock() += *waiting;
    }
    int all() const {
        auto ready = ready_.lock();
        return *ready + *waiting_.lock();
    }

private:
    SpinLocked<int> waiting_;
    SpinLocked<int> ready_;
};
)"},
    {Code::guard_held_to_user_space, "a function returns with a lock that nobody releases",
     "What C functions took (a lock, RCU, interrupts off) is still held on some way out, and the result is no guard that\n"
     "would release it: in the end the kernel returns to user space with it. Release it on every way, or better return a\n"
     "guard whose destructor does.",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

SpinGuard<int> take(const SpinLocked<int>& lock [[clang::lifetimebound]]) { return lock.lock(); }
)",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

void take(const Opaque<c::spinlock_t>& lock) {
    unsafe because{"somebody initialised it"};
    c::spin_lock(lock.raw());
}
)"},
    {Code::guard_misplaced, "a guard is kept where nobody sees how long it holds its lock",
     "A guard, or the context of an interrupt handler, is a local, a parameter or a result, in an Option or Result too: then\n"
     "one function shows how long its lock is held, and what is called meanwhile. It is no member, no element, no global,\n"
     "and in no Box. Keep the data, and lock again when you come back.",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

void add(SpinGuard<int>& sum, int number) { *sum += number; }
)",
     R"(#include <keel/sync/spin_locked.hpp>
using namespace keel;

struct Session {
    SpinGuard<int> sum;
};
)"},
    {Code::atomic_promise, "a function that is declared not to sleep may sleep",
     "[[clang::annotate(\"keel::atomic\")]] promises that a function never sleeps, so that it can be called under a spinlock\n"
     "or in an interrupt handler although its body is not seen there. Its definition, and whatever overrides it, keeps that.",
     R"([[clang::annotate("keel::atomic")]] int measure();
[[clang::annotate("keel::atomic")]] int measured_twice();

int measured_twice() { return measure() / 2; }
)",
     R"(int measure();
[[clang::annotate("keel::atomic")]] int measured_twice();

int measured_twice() { return measure() / 2; }
)"},
};

}  // namespace

std::span<const Explanation> contexts() { return entries; }

}  // namespace keel::checker::table
