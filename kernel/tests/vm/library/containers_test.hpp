// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "report.hpp"

/// Containers on the kernel's lists, trees, arrays and sets of bits, beside a simple model of each.
void test_containers(Report& report);
