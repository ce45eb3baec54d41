// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26, 3.27
// expected-no-diagnostics
#include <utility>

class [[clang::consumable(unconsumed)]] Request {
public:
    Request();
    Request(Request&&);
    Request(const Request&) = delete;
    Request& operator=(Request&&);
    ~Request();
    void complete() &&;
    bool is_ready() const;
};
void pass(Request request);
Request make();

void both_ways(Request request) {
    if (request.is_ready()) std::move(request).complete();
    else pass(std::move(request));
}
void passed_on() { pass(make()); }
Request returned() {
    Request request = make();
    return request;
}
void filled_again(Request request) {
    std::move(request).complete();
    request = make();
    std::move(request).complete();
}
