// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.29
// expected-no-diagnostics
#include "Inputs/things.hpp"

class [[clang::consumable(unconsumed)]] Ticket {
public:
    explicit Ticket(int number);
    Ticket(Ticket&& other);
    Ticket& operator=(Ticket&& other);
    int use() &&;
};
int use(Ticket ticket) { return std::move(ticket).use(); }
