// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.1
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Sender {
public:
    Sender() { take(Token{}); }
    Sender(const Sender&) = delete;
    Sender& operator=(const Sender&) = delete;
    ~Sender() { take(Token{}); }
    void send(Token token) { take(std::move(token)); }
};
void lambda(Token token) {
    auto send = [token = std::move(token)]() mutable { take(std::move(token)); };
    std::move(send)();
}
