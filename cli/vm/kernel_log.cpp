// SPDX-License-Identifier: GPL-2.0-only
#include "vm/kernel_log.hpp"

#include <algorithm>
#include <regex>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel::vm {

namespace {

constexpr int warning = 4;

/// The kernel's words for a bug, whatever level they are printed at.
bool reports_bug(const std::string& text) {
    static const std::regex bug{
        R"(WARNING:|BUG:|\bBUG\b at|Oops|general protection|Kernel panic|Call Trace:|KASAN|UBSAN|KCSAN|kmemleak|)"
        R"(unable to handle|possible (circular|recursive) locking|inconsistent lock state|refcount_t:|)"
        R"(sleeping function called|scheduling while atomic|rcu: INFO|blocked for more than|DMA-API:|list_(add|del) corruption|)"
        R"(irq \d+: nobody cared|double free)"};
    return std::regex_search(text, bug);
}

bool is_taint(const std::string& text) {
    return text.ends_with(": loading out-of-tree module taints kernel.") ||
           text.ends_with(": module verification failed: signature and/or required key missing - tainting kernel");
}

}  // namespace

std::vector<LogLine> read_kernel_log(std::string_view raw) {
    std::vector<LogLine> log;
    for (const auto& line : lines_of(raw)) {
        LogLine entry;
        std::string_view rest{line};
        if (rest.starts_with('<')) {
            const auto end = rest.find('>');
            if (end == rest.npos) continue;
            entry.level = std::atoi(line.c_str() + 1) & 7;  // the facility is in the upper bits
            rest.remove_prefix(end + 1);
        }
        if (rest.starts_with('[')) {
            const auto end = rest.find("] ");
            if (end != rest.npos) rest.remove_prefix(end + 2);
        }
        entry.text = rest;
        log.push_back(std::move(entry));
    }
    return log;
}

std::vector<LogLine> since_test_began(const std::vector<LogLine>& log) {
    const auto begin = std::ranges::find(log, test_begins, &LogLine::text);
    return begin == log.end() ? log : std::vector<LogLine>(begin + 1, log.end());
}

std::vector<std::string> complaints(const std::vector<LogLine>& log, const std::vector<std::string>& allowed) {
    std::vector<std::regex> patterns;
    for (const auto& pattern : allowed) {
        try {
            patterns.emplace_back(pattern);
        } catch (const std::regex_error&) {
            throw UserError{"`" + pattern + "` is not a regular expression", "correct log_allowed in the vm.toml"};
        }
    }
    std::vector<std::string> lines;
    for (const auto& [level, text] : log) {
        if (level > warning && !reports_bug(text)) continue;
        if (is_taint(text)) continue;
        if (std::ranges::any_of(patterns, [&](const auto& pattern) { return std::regex_search(text, pattern); })) continue;
        lines.push_back(text);
    }
    return lines;
}

}  // namespace keel::vm
