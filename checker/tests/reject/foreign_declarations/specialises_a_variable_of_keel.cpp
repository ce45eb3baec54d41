// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.37
// construct: templates
#include "Inputs/things.hpp"

template <>
inline constexpr bool keel::outlives_v<'a', 'b'> = false;  // expected-error {{templates of 'keel' are specialised by the library only: the checker trusts what they mean; write a class or function of your own [K0117]}}
