// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <vector>

#include "vm/ktap.hpp"

namespace keel::vm {

struct Suite {
    std::string name;
    std::vector<TestCase> cases = {};
    double seconds = 0;

    unsigned passed() const;
    unsigned failed() const;
    unsigned skipped() const;
};

/// The results as a JUnit XML document, which continuous integration systems read.
std::string junit(const std::vector<Suite>& suites);

/// The cases of a JUnit document as lit, CTest and pytest write them.
std::vector<TestCase> read_junit(const std::string& document);

}  // namespace keel::vm
