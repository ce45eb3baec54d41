// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keel::vm {

/// One message of the kernel: `<4>[   1.234567] text` as `dmesg -r` prints it.
struct LogLine {
    int level = 6;  ///< 0 emergency ... 4 warning ... 7 debug
    std::string text;
};

std::vector<LogLine> read_kernel_log(std::string_view raw);

/// The lines after the one in which the guest says that the test begins.
std::vector<LogLine> since_test_began(const std::vector<LogLine>& log);

/// What a good driver's test never leaves in the log: reports of bugs, and warnings or errors of any kind other than
/// the taint of an out-of-tree, unsigned module. A line that one of the `allowed` regular expressions matches is fine.
std::vector<std::string> complaints(const std::vector<LogLine>& log, const std::vector<std::string>& allowed);

/// The guest writes this line to the log when its test begins.
inline constexpr std::string_view test_begins = "keel: test begins";

}  // namespace keel::vm
