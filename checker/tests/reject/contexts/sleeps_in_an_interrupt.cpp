// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 9.1, 9.2
#include "Inputs/contexts.hpp"

class Device : Pinned {
public:
    void directly(irq::Context& context) const {  // expected-note {{the interrupt's context comes from here}}
        nap();  // expected-error {{'nap' may sleep, and this runs in an interrupt handler [K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
    void locks_a_mutex(const irq::Context&) const {  // expected-note 2 {{comes from here}}
        auto slow = slow_.lock();  // expected-error {{'MutexLocked::lock' may sleep, and this runs in an interrupt handler}} expected-note@keel/sync/mutex_locked.hpp:* {{it may sleep}}
        // expected-error@+1 {{the destructor of 'MutexGuard' may sleep}}
    }  // expected-note@keel/sync/mutex_locked.hpp:* {{it may sleep}}
    Result<void> allocates(irq::Context&) const {  // expected-note {{comes from here}}
        auto box = TRY(make_box<int>(3));  // expected-error {{'make_box' may sleep}} expected-note@keel/memory/box.hpp:* {{it may sleep with these 'flags'}}
        return {};
    }
    void hands_its_context_on(irq::Context& context) const { helper(context); }
    void elsewhere_in_a_branch(irq::Context&, bool rare) const {  // expected-note {{comes from here}}
        if (rare) elsewhere();  // expected-error {{'elsewhere' may sleep, and this runs in an interrupt handler: it is defined in another unit}}
    }

private:
    void helper(irq::Context&) const {  // expected-note {{comes from here}}
        nap_twice();  // expected-error {{[K2001]}} expected-note@Inputs/contexts.hpp:* {{'nap_twice' calls 'nap' here}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
    }
    MutexLocked<int> slow_;
};
/// The code of a destructor runs where the value ends.
struct Slow {
    Slow() {}
    Slow(Slow&&) = delete;
    ~Slow() { nap(); }  // expected-note 3 {{the destructor of 'Slow' calls 'nap' here}}
};
struct HoldsSlow {
    int number;
    Slow slow;
};
void destroys(irq::Context&) {  // expected-note {{comes from here}}
    Slow slow;
}  // expected-error {{the destructor of 'Slow' may sleep, and this runs in an interrupt handler [K2001]}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
void destroys_a_member(irq::Context&, HoldsSlow) {  // expected-note {{comes from here}}
}  // expected-error {{the destructor of 'Slow' may sleep}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
void destroys_a_temporary(const SpinLocked<int>& lock) {
    auto guard = lock.lock();  // expected-note {{the spinlock is taken here}}
    Slow{};  // expected-error {{the destructor of 'Slow' may sleep, and a spinlock is held}} expected-note@Inputs/contexts.hpp:* {{it may sleep}}
}
/// Whoever overrides may do what he likes.
class Base {
public:
    virtual void work() = 0;
    [[clang::annotate("keel::atomic")]] virtual void quick_work() = 0;

protected:
    ~Base() = default;
};
void calls_a_virtual(irq::Context&, Base& base) {  // expected-note {{comes from here}}
    base.quick_work();
    base.work();  // expected-error {{'Base::work' may sleep, and this runs in an interrupt handler: it is virtual, and what overrides it may sleep [K2001]}}
}
