// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.22
// expected-no-diagnostics
#include "Inputs/things.hpp"

View whole(const Box<Numbers>& box) { return View{*box}; }
int use(const Box<Numbers>& box) { return whole(box).size(); }
