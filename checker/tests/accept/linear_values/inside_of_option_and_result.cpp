// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -Werror %s
// rule: 3.26, 3.28
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>

using namespace keel;

class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&);
    Request(const Request&) = delete;
    ~Request();
    void complete() &&;
};
Option<Request> next();
Result<Request> take();
void pass(Option<Request> request);

void option() {
    auto request = next();
    std::move(request).value().complete();
}
void result() { take().value().complete(); }
void passed_on() {
    auto request = next();
    pass(std::move(request));
}
Option<Request> returned() {
    auto request = next();
    return request;
}
void of_numbers(Option<int> number, Result<long> result) {
    static_cast<void>(number);
    static_cast<void>(result);
}
