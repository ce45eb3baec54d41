// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Work, timers, delays, RCU and the lock of readers and writers.
#include <keel/io/poll.hpp>
#include <keel/memory/box.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/rcu.hpp>
#include <keel/sync/rw_locked.hpp>
#include <keel/sync/spin_locked.hpp>
#include <keel/time/clock.hpp>
#include <keel/time/delay.hpp>
#include <keel/time/timer.hpp>
#include <keel/work/work.hpp>

using namespace keel;

struct Settings {
    u32 limit = 0;
};

template class keel::RwLocked<Settings>;
template class keel::ReadGuard<Settings>;
template class keel::WriteGuard<Settings>;
template class keel::rcu::Replaced<Settings>;

class Counter : Pinned {
public:
    void on_work() const {
        time::sleep(time::milliseconds(1));
        *done_.lock() += 1;
    }
    Option<time::Duration> on_timer(irq::Context& context) const {
        *done_.lock(context) += 1;
        time::spin<2>();
        return time::microseconds(200);
    }
    u32 done() const { return *done_.lock(); }

private:
    IrqSpinLocked<u32> done_;
};

template class keel::Work<Counter>;
template class keel::DelayedWork<Counter>;
template class keel::time::Timer<Counter>;

class Device : Pinned {
public:
    explicit Device(Box<Settings> settings)
        : settings_{std::move(settings)}, work_{counter_}, later_{counter_}, timer_{counter_} {}

    void kick() const {
        work_.queue();
        later_.queue_after(time::milliseconds(5));
        timer_.start(time::microseconds(100));
    }
    Result<void> settle() const {
        work_.flush();
        const Counter& counter = counter_;
        return io::poll([&counter] { return counter.done() > 3; }, time::milliseconds(1), time::seconds(1));
    }
    u32 limit() const {
        rcu::Reading section;
        return settings_.read(section).limit;
    }
    Result<void> set_limit(u32 limit) const {
        settings_.replace(TRY(make_box<Settings>(Settings{limit})));
        table_.write()->limit = limit;
        return {};
    }
    bool agrees() const { return table_.read()->limit == limit(); }

private:
    rcu::Replaced<Settings> settings_;
    RwLocked<Settings> table_;
    Counter counter_;
    lt<&Device::counter_, Work<Counter>> work_;
    lt<&Device::counter_, DelayedWork<Counter>> later_;
    lt<&Device::counter_, time::Timer<Counter>> timer_;
};

Result<Box<Device>> make() { return make_box<Device>(TRY(make_box<Settings>())); }
