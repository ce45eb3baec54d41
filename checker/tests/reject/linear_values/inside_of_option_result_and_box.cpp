// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -I%S/../../accept/unsafe_scopes/Inputs
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
struct State {
    Option<Request> request;
};
State state();

void option() { auto request = next(); }  // expected-error {{'request' ends here without being consumed [K1201]}} expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
void result() { auto request = take(); }  // expected-error {{'request' ends here without being consumed [K1201]}} expected-note {{call one of its '&&' methods}}
void member() { auto kept = state(); }    // expected-error {{'kept' ends here without being consumed [K1201]}} expected-note {{call one of its '&&' methods}}
void one_way(bool now) {
    auto request = next();  // expected-note {{call one of its '&&' methods}}
    if (now) std::move(request).value().complete();
}  // expected-error {{'request' ends here without being consumed [K1201]}}
