// SPDX-License-Identifier: GPL-2.0-only

/// Two handlers that share a line: one has a thread, the other says that nothing was for it. ring.c makes the line ring, and
/// reads the counts.

#include <keel/bus/platform.hpp>
#include <keel/irq/registration.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/time/delay.hpp>

using namespace keel;

class WithThread : Pinned {
public:
    irq::ThreadedOutcome on_irq(irq::Context&) const {
        interrupts_.fetch_add(1);
        return irq::ThreadedOutcome::wake_thread;
    }
    void on_thread() const {
        time::sleep(time::microseconds(200));  // What an interrupt handler may not do.
        threads_.fetch_add(1);
    }
    u32 interrupts() const { return interrupts_.load(); }
    u32 threads() const { return threads_.load(); }

private:
    Atomic<u32> interrupts_;
    Atomic<u32> threads_;
};

class Bystander : Pinned {
public:
    irq::Outcome on_irq(irq::Context&) const {
        asked_.fetch_add(1);
        return irq::Outcome::not_ours;
    }
    u32 asked() const { return asked_.load(); }

private:
    Atomic<u32> asked_;
};

struct Interrupts : sysfs::Attribute<u32> {
    static constexpr Literal name{"interrupts"};
};
struct Threads : sysfs::Attribute<u32> {
    static constexpr Literal name{"threads"};
};
struct Asked : sysfs::Attribute<u32> {
    static constexpr Literal name{"asked"};
};
struct Busy : sysfs::Attribute<bool> {
    static constexpr Literal name{"busy"};
};

class InterruptsTest : Pinned {
    using Line = lt<'d', platform::Interrupt>;
    using First = irq::Registration<Line, WithThread>;
    using Second = irq::Registration<Line, Bystander>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-interrupts-test", .author = "The Keel authors", .description = "Test of shared lines and threads"};
    static constexpr platform::IdTable ids{platform::Acpi{"KEEL0002"}};
    using Attributes = sysfs::Attributes<Interrupts, Threads, Asked, Busy>;

    static Result<Box<InterruptsTest>> probe(const platform::CoreDevice& device) {
        auto with_thread = TRY(make_box<WithThread>());
        auto bystander = TRY(make_box<Bystander>());
        auto first = TRY(First::request(TRY(device.interrupt(0)), "keel-first", *with_thread, irq::Sharing::shared));
        auto second = TRY(Second::request(TRY(device.interrupt(0)), "keel-second", *bystander, irq::Sharing::shared));
        // Whoever does not share is not let in.
        const bool busy = Second::request(TRY(device.interrupt(0)), "keel-third", *bystander).error() == error::busy;
        return make_box<InterruptsTest>(std::move(with_thread), std::move(bystander), std::move(first), std::move(second), busy);
    }

    InterruptsTest(lt<'a', Box<WithThread>> with_thread, lt<'b', Box<Bystander>> bystander, lt<'a', First> first,
                   lt<'b', Second> second, bool busy)
        : with_thread_{std::move(with_thread)},
          bystander_{std::move(bystander)},
          first_{std::move(first)},
          second_{std::move(second)},
          busy_{busy} {}

    u32 show(Interrupts) const { return with_thread_->interrupts(); }
    u32 show(Threads) const { return with_thread_->threads(); }
    u32 show(Asked) const { return bystander_->asked(); }
    bool show(Busy) const { return busy_; }

private:
    Box<WithThread> with_thread_;
    Box<Bystander> bystander_;
    lt<&InterruptsTest::with_thread_, First> first_;
    lt<&InterruptsTest::bystander_, Second> second_;
    const bool busy_;
};

template struct keel::Module<InterruptsTest>;
