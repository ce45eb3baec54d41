// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Work {
    Request request;
};
void use(Work work) { std::move(work.request).complete(); }
