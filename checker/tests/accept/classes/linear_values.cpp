// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.29
// expected-no-diagnostics


class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&) noexcept;
    [[clang::callable_when("unconsumed")]] void finish() &&;

private:
    Request();
    int tag_ = 0;
};

template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::emptied_by_value")]] Slot {
public:
    T take() &&;

private:
    T* value_ = nullptr;
};
void keep(Slot<Request>& slot);

struct InFlight {
    Request request;
};
