// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keel::vm {

enum class Verdict { passed, failed, skipped, expected_failure };

struct TestCase {
    std::string name;  ///< with the names of the tests around it: edu.factorial
    Verdict verdict = Verdict::failed;
    std::string details = {};  ///< the diagnostic lines before the result
    double seconds = 0;
};

/// Reads KTAP: version lines, plans, results and diagnostics; tests within tests are indented. Lines of other kinds,
/// which programs and the kernel print in between, are passed over. A plan that is not kept is a failed case.
/// C: Documentation/dev-tools/ktap.rst
std::vector<TestCase> read_ktap(std::string_view text, const std::string& suite);

}  // namespace keel::vm
