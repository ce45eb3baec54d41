// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.27
#include <coroutine>
struct Task {
    struct promise_type {
        Task get_return_object();
        std::suspend_never initial_suspend();
        std::suspend_never final_suspend() noexcept;
        void return_void();
        void unhandled_exception();
    };
};
Task use() {  // expected-error {{there are no coroutines here: their frame outlives what the checker can follow; use a thread or a work item [K0740]}}
    co_return;
}
