// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"

namespace keel::checker {

#ifdef KEEL_CHECKER_TESTING

/// What checker/mutation asks of keel_checker_testing.so: to be silent where the checker would speak. The plugin that
/// people load, keel_checker.so, is built without any of this, so that no option turns a check off.
///
///     -fplugin-arg-keel_checker-disable=CODE            what is said under a code
///     -fplugin-arg-keel_checker-disable-site=FILE:LINE  what is said by one place in the checker
///     -fplugin-arg-keel_checker-record-sites=FILE       appends each place that speaks, one a line
struct Mutations {
    std::set<std::string> codes;
    std::set<std::string> sites;
    std::string record;

    /// Whether the plugin's argument is one of these.
    bool take(llvm::StringRef argument) {
        if (argument.consume_front("disable-site=")) return sites.insert(argument.str()), true;
        if (argument.consume_front("disable=")) return codes.insert(argument.str()), true;
        if (argument.consume_front("record-sites=")) return record = argument.str(), true;
        return false;
    }
};

/// `passes/conflicts.cpp:344`.
inline std::string spell(const Site& site) { return site.file_name() + (":" + std::to_string(site.line())); }

inline void mutate(Report& report, const Mutations& mutations) {
    if (!mutations.record.empty()) {
        std::error_code failed;
        llvm::raw_fd_ostream out{mutations.record, failed, llvm::sys::fs::OF_Append};
        for (const auto& finding : report.all()) out << spell(finding.site) << '\n';
        if (failed || out.has_error()) llvm::report_fatal_error("cannot record the sites");
    }
    if (mutations.codes.empty() && mutations.sites.empty()) return;
    // Never unnoticed, even here.
    llvm::errs() << "keel_checker: checks are disabled, and this verdict means nothing\n";
    std::erase_if(report.all(), [&](const Finding& finding) {
        return mutations.codes.contains(spell(finding.code)) || mutations.sites.contains(spell(finding.site));
    });
}

#else

struct Mutations {};

#endif

}  // namespace keel::checker
