// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.26, 3.27
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
struct Pair {
    Request first, second;
};
Request make();

void lost_on_one_way(Request request) {               // expected-note {{call one of its '&&' methods}}
    if (request.is_ready()) std::move(request).complete();
}                                                     // expected-error {{'request' ends here without being consumed [K1201]}}
void overwritten(Request request) {
    request = Request{};                              // expected-error {{the value in 'request' is overwritten before it was consumed [K1201]}}
    std::move(request).complete();
}
void dropped() {
    make();                                           // expected-error {{this value is dropped without being consumed [K1201]}}
}
void consumed_twice(Request request) {
    std::move(request).complete();                    // expected-note {{moved here}}
    std::move(request).complete();                    // expected-error {{'request' is used after it was moved [K0382]}}
}
void one_of_two(Pair pair) {                          // expected-note {{call one of its '&&' methods}}
    std::move(pair.first).complete();
}                                                     // expected-error {{'pair' ends here without being consumed [K1201]}}
