// SPDX-License-Identifier: GPL-2.0-only
// `keel policy`: what the owners of subsystems say of C++ in them, and whether a range of commits keeps to it.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "support/policy_check.hpp"
#include "support/user_error.hpp"

namespace keel::commands {

namespace {

enum Status { allowed = 0, refused = 1, could_not_run = 2 };

struct Options {
    std::string range, repository = ".", policy, from = "MAINTAINERS";
    std::vector<std::string> paths;
    bool json = false;
};

/// Bytes that are no UTF-8 become U+FFFD in JSON, and are printed as they are.
std::string dumped(const nlohmann::json& value) {
    return value.dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// The policy of the command line, or the one that the tree had at `commit`.
Policy policy_at(const Options& options, const Git& git, const std::string& commit) {
    if (!options.policy.empty()) return Policy::parse(read_file(options.policy), options.policy);
    const auto text = git.file(commit, options.from);
    if (!text)
        throw UserError{fmt::format("there is no {} at {:.12}", options.from, commit),
                        "name the file in the tree with --file, or one outside of it with --policy", could_not_run};
    auto policy = Policy::parse(*text, options.from);
    if (std::ranges::all_of(policy.subsystems(), [](const auto& one) { return one.stance == Stance::unsaid; }))
        throw UserError{
            fmt::format("{} says nothing of C++ at {:.12}", options.from, commit),
            "add a line 'C++: accept', 'C++: hands-off' or 'C++: decline' to the sections whose owners agree",
            could_not_run};
    return policy;
}

void print(const PolicyVerdict& verdict) {
    for (const auto& finding : verdict.findings) {
        fmt::print("refused: {}: {} [{}]\n", finding.path, finding.text, word_for(finding.rule));
        fmt::print("    commit {:.12} \"{}\" by {}\n", finding.commit, finding.subject, finding.author);
        for (const auto& one : finding.ask) fmt::print("    ask {}\n", one);
        if (finding.ask.empty()) fmt::print("    ask nobody yet: give these files a section with an owner first\n");
    }
    if (verdict.allowed())
        fmt::print("allowed: {} commits, {} C++ files\n", verdict.commits, verdict.cpp_files);
    else
        fmt::print("{} refused, in {} commits with {} C++ files\n", verdict.findings.size(), verdict.commits,
                   verdict.cpp_files);
}

nlohmann::json in_json(const PolicyVerdict& verdict) {
    auto findings = nlohmann::json::array();
    for (const auto& finding : verdict.findings)
        findings.push_back({{"rule", word_for(finding.rule)},
                            {"path", finding.path},
                            {"text", finding.text},
                            {"subsystem", finding.subsystem},
                            {"stance", word_for(finding.stance)},
                            {"ask", finding.ask},
                            {"commit", finding.commit},
                            {"author", finding.author},
                            {"subject", finding.subject}});
    return {{"allowed", verdict.allowed()},
            {"commits", verdict.commits},
            {"cpp_files", verdict.cpp_files},
            {"findings", findings}};
}

int check(const Options& options) {
    const auto dots = options.range.find("..");
    if (dots == std::string::npos || dots == 0)
        throw UserError{fmt::format("'{}' is no range of commits", options.range),
                        "write FROM..TO, such as origin/main..HEAD", could_not_run};
    auto last = options.range.substr(dots + 2);
    if (last.starts_with('.'))
        throw UserError{"a range of three dots has two starts", "write FROM..TO with two dots", could_not_run};
    if (last.empty()) last = "HEAD";
    const Git git{options.repository};
    const auto base = git.commit(options.range.substr(0, dots)), tip = git.commit(last);
    const auto policy = policy_at(options, git, base);
    const auto verdict = check_policy(git, base, tip, policy, options.policy.empty() ? options.from : std::string{});
    if (options.json)
        fmt::print("{}\n", dumped(in_json(verdict)));
    else
        print(verdict);
    return verdict.allowed() ? allowed : refused;
}

int explain(const Options& options) {
    const Git git{options.repository};
    const auto policy = policy_at(options, git, git.commit("HEAD"));
    auto all = nlohmann::json::array();
    for (const auto& path : options.paths) {
        const auto [subsystem, pattern] = policy.of(path);
        const auto stance = subsystem ? subsystem->stance : Stance::unsaid;
        if (options.json) {
            all.push_back({{"path", path},
                           {"subsystem", subsystem ? subsystem->name : ""},
                           {"stance", word_for(stance)},
                           {"pattern", pattern},
                           {"owners", subsystem ? subsystem->owners : std::vector<std::string>{}}});
            continue;
        }
        if (!subsystem) {
            fmt::print("{}: no section names it: no new C++ until somebody owns it\n", path);
            continue;
        }
        fmt::print("{}: {}: {}, by 'F: {}' in line {} and on\n", path, subsystem->name, word_for(stance), pattern,
                   subsystem->line);
        for (const auto& owner : subsystem->owners) fmt::print("    owner {}\n", owner);
        for (const auto& list : subsystem->lists) fmt::print("    list {}\n", list);
    }
    if (options.json) fmt::print("{}\n", dumped(all));
    return allowed;
}

}  // namespace

void add_policy(CLI::App& app, int& status) {
    auto* command =
        app.add_subcommand("policy", "hold a range of commits against what owners say of C++ in their subsystems");
    auto options = std::make_shared<Options>();
    command->require_subcommand(1);
    const auto common = [&](CLI::App* one) {
        one->add_option("--repository", options->repository, "a folder in the git repository (default: here)")
            ->type_name("FOLDER");
        one->add_option("--file", options->from, "where the policy stands in the tree (default: MAINTAINERS)")
            ->type_name("PATH");
        one->add_option("--policy", options->policy, "a policy that is no part of the tree")->type_name("FILE");
        one->add_flag("--json", options->json, "print JSON");
    };
    auto* checking = command->add_subcommand("check", "the commits of a range, against the policy at its start");
    checking->add_option("range", options->range, "FROM..TO")->required();
    common(checking);
    checking->footer(
        "Ends with 0 where all is allowed, 1 where something is refused, 2 where it could not be checked.");
    checking->callback([&status, options] { status = check(*options); });
    auto* explaining = command->add_subcommand("explain", "who owns a path, what he says, and which line says so");
    explaining->add_option("paths", options->paths, "paths from the top of the tree")->required();
    common(explaining);
    explaining->callback([&status, options] { status = explain(*options); });
}

}  // namespace keel::commands
