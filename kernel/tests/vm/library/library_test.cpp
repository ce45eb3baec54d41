// SPDX-License-Identifier: GPL-2.0-only
#include "containers_test.hpp"
#include "report.hpp"

#include <keel/block/disk.hpp>
#include <keel/io/poll.hpp>
#include <keel/io/port.hpp>
#include <keel/log/limits.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/vec.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/completion.hpp>
#include <keel/sync/per_cpu.hpp>
#include <keel/sync/rcu.hpp>
#include <keel/sync/refcount.hpp>
#include <keel/sync/rw_locked.hpp>
#include <keel/sync/spin_locked.hpp>
#include <keel/time/clock.hpp>
#include <keel/time/delay.hpp>
#include <keel/time/timer.hpp>
#include <keel/work/work.hpp>

/// What only a kernel can run of the library: its allocator, its locks, its threads and clocks.

using namespace keel;

namespace {

Result<bool> vec_grows_and_shrinks() {
    Vec<Box<u32>> values;
    for (u32 value = 0; value < 1000; ++value) TRY(values.push(TRY(make_box<u32>(value))));
    u32 sum = 0;
    for (const auto& value : values.span()) sum += *value;
    values.truncate(10);
    const auto last = values.pop();
    return sum == 499500 && values.size() == 9 && last && **last == 9;
}

Result<bool> vec_reports_too_large() {
    Vec<u64> values;
    const auto outcome = values.reserve(~usize{0} / 4);
    return outcome.error() == error::no_memory && values.capacity() == 0;
}

/// Counts what work items and timers do, and says when they have done it `limit` times.
class Counter : Pinned {
public:
    explicit Counter(u32 limit) : limit_{limit} {}

    void on_work() const {
        time::sleep(time::microseconds(100));
        if (done_.fetch_add(1) + 1 == limit_) all_.complete();
    }
    Option<time::Duration> on_timer(irq::Context& context) const {
        *calls_.lock(context) += 1;
        if (done_.fetch_add(1) + 1 < limit_) return time::microseconds(300);
        all_.complete();
        return none;
    }
    bool wait() const { return all_.wait_for(time::seconds(5)).has_value(); }
    u32 done() const { return done_.load(); }
    u32 calls() const { return *calls_.lock(); }

private:
    const u32 limit_;
    Atomic<u32> done_;
    IrqSpinLocked<u32> calls_;
    Completion all_;
};

bool work_runs_in_a_thread() {
    const Counter counter{1};
    const Work<Counter> work{counter};
    const bool queued = work.queue();
    work.flush();
    return queued && counter.done() == 1 && counter.wait();
}

bool work_that_ends_runs_no_more() {
    const Counter counter{2};
    {
        const Work<Counter> work{counter};
        work.queue();
    }
    const u32 done = counter.done();
    time::sleep(time::milliseconds(5));
    return counter.done() == done;
}

bool delayed_work_waits_its_time() {
    const Counter counter{1};
    const DelayedWork<Counter> work{counter};
    const auto begin = time::Instant::now();
    work.queue_after(time::milliseconds(30));
    const bool again = work.queue_after(time::milliseconds(1));
    return counter.wait() && !again && begin.elapsed() >= time::milliseconds(20);
}

bool delayed_work_is_cancelled() {
    const Counter counter{1};
    const DelayedWork<Counter> work{counter};
    work.queue_after(time::seconds(60));
    work.move_to(time::seconds(50));
    return work.cancel() && counter.done() == 0;
}

bool timer_calls_until_it_is_told_not_to() {
    const Counter counter{4};
    const time::Timer<Counter> timer{counter};
    const auto begin = time::Instant::now();
    timer.start(time::microseconds(500));
    return counter.wait() && counter.calls() == 4 && begin.elapsed() >= time::microseconds(1400);
}

bool timer_is_cancelled() {
    const Counter counter{1};
    const time::Timer<Counter> timer{counter};
    timer.start(time::seconds(60));
    return timer.cancel() && !timer.cancel() && counter.done() == 0;
}

struct Settings {
    u32 limit;
};

Result<bool> rcu_readers_see_whole_values() {
    const rcu::Replaced<Settings> settings{TRY(make_box<Settings>(Settings{1}))};
    u32 before = 0;
    {
        const rcu::Reading section;
        before = settings.read(section).limit;
    }
    const auto old = settings.replace(TRY(make_box<Settings>(Settings{2})));
    const rcu::Reading section;
    return before == 1 && old->limit == 1 && settings.read(section).limit == 2;
}

bool rw_lock_reads_beside_and_writes_alone() {
    const RwLocked<u32> value{1};
    {
        const auto first = value.read();
        if (*first != 1) return false;
    }
    *value.write() += 1;
    return *value.read() == 2;
}

bool clock_and_delays_agree() {
    const auto begin = time::Instant::now();
    time::sleep(time::milliseconds(2));
    const auto slept = begin.elapsed();
    const auto middle = time::Instant::now();
    time::spin<500>();
    return slept >= time::milliseconds(2) && middle.elapsed() >= time::microseconds(450) && begin < middle;
}

bool poll_ends_in_time() {
    const Atomic<u32> tries{0};
    const auto yes = io::poll([&] { return tries.fetch_add(1) == 3; }, time::microseconds(100), time::seconds(5));
    const auto no = io::poll([] { return false; }, time::microseconds(100), time::milliseconds(2));
    const auto busy = io::poll_busily<20>([] { return false; });
    return yes.has_value() && no.error() == error::timed_out && busy.error() == error::timed_out;
}

bool complaints_are_limited() {
    const log::Once once;
    const log::RateLimit limit{time::seconds(60), 3};
    u32 allowed = 0;
    for (u32 round = 0; round < 20; ++round)
        if (limit.allow()) ++allowed;
    return once.first() && !once.first() && allowed == 3;
}

bool refcount_says_who_is_the_last() {
    const Refcount users{2};
    users.increase();
    const bool entered = users.increase_unless_zero();
    const u32 most = users.read();
    bool early = false;
    for (u32 user = 0; user < 3; ++user) early = users.decrease() || early;
    return entered && most == 4 && !early && users.decrease() && users.read() == 0 && !users.increase_unless_zero();
}

/// Counts what its work does on the processor where that runs.
class Adder : Pinned {
public:
    explicit Adder(const PerCpu<u64>& sum [[clang::lifetimebound]]) : sum_{sum} {}
    void on_work() const {
        for (u32 round = 0; round < 1000; ++round) sum_.add(3);
    }

private:
    const PerCpu<u64>& sum_;
};

Result<bool> per_cpu_counters_add_up() {
    auto sum = TRY(PerCpu<u64>::make());
    const auto small = TRY(PerCpu<u32>::make());
    if (sum.sum() != 0 || small.sum() != 0) return false;
    {
        const Adder adder{sum};
        const Work<Adder> first{adder};
        const Work<Adder> second{adder};
        first.queue();
        second.queue();
        adder.on_work();
        first.flush();
        second.flush();
    }
    small.add(~u32{0});
    small.add(8);
    PerCpu<u64> moved{std::move(sum)};
    sum = TRY(PerCpu<u64>::make());
    moved.add(u64{1} << 40);
    return small.sum() == 7 && moved.sum() == 9000 + (u64{1} << 40) && sum.sum() == 0;
}

/// A queue that does not say that it polls.
class NoPolling : Pinned {
public:
    void submit(block::Request request) const { std::move(request).complete(block::status::ok); }
};

Result<bool> polled_queues_need_one_that_polls() {
    using Tags = block::TagSet<NoPolling>;
    const auto refused = Tags::allocate({.poll_queues = 1, .depth = 4});
    const auto plain = TRY(Tags::allocate({.depth = 4}));
    return !refused && refused.error() == error::invalid && plain.raw() != nullptr;
}

/// A port at which the virtual machine has no device.
struct Scratch : Register<u8, 0x0> {
    static constexpr Field<Scratch, u8, 0, 7> all{};
};

Result<bool> ports_are_claimed_once() {
    constexpr u16 free_ports = 0x3e0;
    {
        const auto ports = TRY(io::Ports<8>::claim(free_ports, "keel-library-test"));
        const auto other = io::Ports<4>::claim(free_ports + 4, "keel-library-test");
        if (other.error() != error::busy) return false;
        if (ports.window().read<Scratch>()[Scratch::all] != 0xff) return false;  // Nobody answers there.
    }
    const auto again = TRY(io::Ports<4>::claim(free_ports + 4, "keel-library-test"));
    return true;
}

}  // namespace

class LibraryTest : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-library-test", .author = "The Keel authors", .description = "Tests of the Keel library"};

    static Result<Box<LibraryTest>> start() {
        Report report;
        report.require(vec_grows_and_shrinks(), "a Vec grows and shrinks");
        report.require(vec_reports_too_large(), "a Vec reports what is too large");
        report.require(work_runs_in_a_thread(), "work runs in a thread");
        report.require(work_that_ends_runs_no_more(), "work that ends runs no more");
        report.require(delayed_work_waits_its_time(), "delayed work waits its time");
        report.require(delayed_work_is_cancelled(), "delayed work is cancelled");
        report.require(timer_calls_until_it_is_told_not_to(), "a timer calls until it is told not to");
        report.require(timer_is_cancelled(), "a timer is cancelled");
        report.require(rcu_readers_see_whole_values(), "RCU readers see whole values");
        report.require(rw_lock_reads_beside_and_writes_alone(), "readers and a writer");
        report.require(clock_and_delays_agree(), "the clock and the delays agree");
        report.require(poll_ends_in_time(), "polling ends in time");
        report.require(complaints_are_limited(), "complaints are limited");
        report.require(polled_queues_need_one_that_polls(), "polled queues need a queue that polls");
        report.require(refcount_says_who_is_the_last(), "a Refcount says who is the last");
        report.require(per_cpu_counters_add_up(), "counters of each processor add up");
        report.require(ports_are_claimed_once(), "ports are claimed once");
        test_containers(report);
        log::info("keel: the first of two levels");
        log::warning("keel: the second of two levels, {:#x}", u32{255});
        return make_box<LibraryTest>();
    }
};

template struct keel::Module<LibraryTest>;
