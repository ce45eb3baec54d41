// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.36, 2.38
// expected-no-diagnostics
#include <keel/core/lifetime.hpp>

namespace driver::keel_like {
template <class T>
struct Traits {
    static constexpr int value = 0;
};
template <>
struct Traits<int> {
    static constexpr int value = 1;
};
}  // namespace driver::keel_like

class Open {
public:
    static constexpr int shown = 3;
    int member = 0;
};
template <auto value>
struct Named {};
template struct Named<Open::shown>;
template struct Named<&Open::member>;
using keel::lt;
