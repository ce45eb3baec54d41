// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2, 9.3, 9.4, 9.5
// expected-no-diagnostics
#include "Inputs/contexts.hpp"

/// The twins of what reject/contexts refuses.
class Queue : Pinned {
public:
    void slept_before() const {
        nap();
        *count_.lock() += 1;
    }
    void slept_after() const {
        {
            auto count = count_.lock();
            *count += 1;
        }
        nap();
    }
    void released_early() const {
        auto count = count_.lock();
        *count += 1;
        drop_now(std::move(count));
        nap_twice();
    }
    void only_quick_things() const {
        auto count = count_.lock();
        *count = doubled(*count) + measure();
        quick();
        done_.complete();
        queue_.wake_all();
    }
    Result<void> allocated_before() const {
        auto box = TRY(make_box<int>(3));
        auto count = count_.lock();
        *box = *count;
        return {};
    }
    void frees_under_the_lock(Box<int> box) const {
        auto count = count_.lock();
        *count += *box;
    }
    void mutex_first() const {
        auto slow = slow_.lock();
        auto count = count_.lock();
        *slow += *count;
    }
    Result<void> sleeps_under_a_mutex() const {
        auto slow = TRY(slow_.lock_interruptible());
        nap();
        auto box = TRY(make_box<int>(*slow));
        *slow += *box;
        return done_.wait_for(time::seconds(1));
    }
    Result<void> waits_for_a_condition() const {
        return queue_.wait_interruptible([&] { return *count_.lock() != 0; });
    }
    void in_one_branch(bool slow) const {
        if (slow) {
            nap();
            return;
        }
        *count_.lock() += 1;
    }
    void in_a_loop() const {
        for (int round = 0; round < 3; ++round) {
            *count_.lock() += 1;
            nap();
        }
    }
    void a_lambda_that_is_quick() const {
        auto count = count_.lock();
        run([&] { *count += 1; });
    }
    /// The right side comes first.
    void the_number_before_the_lock() const { *count_.lock() += slow_number(); }
    void interrupts_off_for_a_moment() const {
        {
            auto shared = shared_.lock();
            *shared += 1;
        }
        nap();
    }
    SpinGuard<int> hands_on() const [[clang::lifetimebound]] { return count_.lock(); }
    void two_spinlocks() const {
        auto count = count_.lock();
        auto shared = shared_.lock();
        *shared += *count;
    }
    int slow_number() const {
        nap();
        return 3;
    }
    void passes_a_guard() const { add(count_.lock(), 3); }
    void lends_a_guard() const {
        auto count = count_.lock();
        add_to(count, 3);
    }

private:
    static void add(SpinGuard<int> guard, int number) { *guard += number; }
    static void add_to(SpinGuard<int>& guard, int number) { *guard += number; }

    SpinLocked<int> count_;
    IrqSpinLocked<int> shared_;
    MutexLocked<int> slow_;
    Completion done_;
    WaitQueue queue_;
};
class Device : Pinned {
public:
    void on_irq(irq::Context& context) const {
        *shared_.lock(context) += measure();
        done_.complete();
        helper(context);
    }
    void in_a_thread() const {
        const auto seen = *shared_.lock();
        nap();
        *shared_.lock() = seen;
        *count_.lock() += 1;
    }

private:
    void helper(irq::Context& context) const { *shared_.lock(context) += 1; }
    IrqSpinLocked<int> shared_;
    SpinLocked<int> count_;
    Completion done_;
};
struct Quick {
    Quick() {}
    Quick(Quick&&) = delete;
    ~Quick() { quick(); }
};
void destroys(irq::Context&) { Quick quick_one; }
class Work {
public:
    [[clang::annotate("keel::atomic")]] virtual void run() = 0;
    virtual void prepare() = 0;

protected:
    ~Work() = default;
};
class QuickWork final : public Work {
public:
    void run() override { quick(); }
    void prepare() override { nap(); }
};
/// Of a final class it is known what is called.
void calls(irq::Context&, Work& work) { work.run(); }
void calls_outside(Work& work) { work.prepare(); }
void in_an_rcu_section() {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();
    quick();
    c::rcu_read_unlock();
    nap();
}
void with_preemption_off() {
    unsafe because{"a section of a few lines"};
    nap();
    c::preempt_disable();
    quick();
    c::preempt_enable();
}
void* without_waiting_for_memory() {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();
    void* room = c::kmalloc(8, c::GFP_ATOMIC | c::__GFP_ZERO);
    c::rcu_read_unlock();
    return room;
}
bool on_both_ways(bool early) {
    unsafe because{"a section of a few lines"};
    c::rcu_read_lock();
    if (early) {
        c::rcu_read_unlock();
        nap();
        return false;
    }
    quick();
    c::rcu_read_unlock();
    nap();
    return true;
}
/// One order everywhere, by calls too.
class Ordered : Pinned {
public:
    void both() const {
        auto left = left_.lock();
        *right_.lock() += *left;
    }
    void by_a_call() const {
        auto left = left_.lock();
        *left += right();
    }
    void one_after_the_other() const {
        const auto seen = *right_.lock();
        *left_.lock() = seen;
    }
    void released_between() const {
        auto right = right_.lock();
        const auto seen = *right;
        release(std::move(right));
        *left_.lock() = seen;
    }
    int right() const { return *right_.lock(); }
    void by_a_parameter() const {
        auto left = left_.lock();
        add_one(right_);
    }

private:
    static void release(SpinGuard<int>) {}
    static void add_one(const SpinLocked<int>& lock) { *lock.lock() += 1; }
    SpinLocked<int> left_;
    SpinLocked<int> right_;
};
[[clang::annotate("keel::atomic")]] inline void promised() { quick(); }
template <class T>
[[clang::annotate("keel::atomic")]] void of_a_template(T function) {
    function();
}
void use() {
    of_a_template([] { quick(); });
}
Option<SpinGuard<int>> maybe(const SpinLocked<int>& lock, bool wanted) {
    if (!wanted) return none;
    return lock.lock();
}
void looks_at(const SpinLocked<int>& lock) {
    auto guard = maybe(lock, true);
    if (guard) **guard += 1;
}
