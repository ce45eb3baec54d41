// SPDX-License-Identifier: GPL-2.0-only
#include "support/host_suites.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

constexpr auto lit_program = "/usr/lib/llvm-19/build/utils/lit/lit.py";
constexpr auto suite_deadline = std::chrono::minutes(30);

/// The cases that a runner left in its JUnit file, or one failed case with its output when it left none.
vm::Suite collect(std::string name, const fs::path& document, const Outcome& outcome) {
    vm::Suite suite{.name = std::move(name), .seconds = outcome.time.count()};
    if (fs::exists(document)) suite.cases = vm::read_junit(read_file(document));
    if (outcome.timed_out) {
        suite.cases.push_back({.name = "suite ends in time", .verdict = vm::Verdict::failed, .details = outcome.output});
    } else if (suite.cases.empty() || (outcome.status != 0 && suite.failed() == 0)) {
        suite.cases.push_back({.name = "suite runs", .verdict = vm::Verdict::failed, .details = outcome.output});
    }
    return suite;
}

bool runs_lit(const nlohmann::json& test) {
    if (!test.contains("command")) return false;
    return std::ranges::any_of(test["command"], [](const auto& word) { return word.template get<std::string>().ends_with("lit.py"); });
}

}  // namespace

std::vector<LitSuite> find_lit_suites(const Project& project) {
    std::vector<LitSuite> suites;
    for (const auto& entry : fs::directory_iterator{project.tools()}) {
        const auto folder = entry.path() / "tests";
        if (fs::exists(folder / "lit.site.cfg.py")) suites.push_back({entry.path().filename(), folder});
    }
    std::ranges::sort(suites, {}, &LitSuite::name);
    return suites;
}

void build_host_tests(const Project& project) {
    const auto outcome = run({.words = {"ninja", "-C", project.tools()}});
    if (outcome.succeeded()) return;
    const auto begin = outcome.output.find("FAILED");
    throw UserError{"the host tests do not build:\n" + outcome.output.substr(begin == std::string::npos ? 0 : begin),
                    "correct what the messages above say"};
}

vm::Suite run_lit(const LitSuite& suite, const Project& project) {
    const auto document = project.logs() / ("lit-" + suite.name + ".xml");
    fs::create_directories(project.logs());
    fs::remove(document);
    const auto outcome = run({.words = {"python3", lit_program, "-s", "-v", "--xunit-xml-output", document, suite.folder},
                              .environment = {{"KEEL_TOOLS", project.tools()}},
                              .deadline = suite_deadline});
    return collect(suite.name, document, outcome);
}

vm::Suite run_ctest(const Project& project) {
    const auto list = run({.words = {"ctest", "--test-dir", project.tools(), "--show-only=json-v1"}});
    const auto description = nlohmann::json::parse(list.output, nullptr, false);
    if (description.is_discarded()) return collect("host", {}, list);
    std::string excluded;
    for (const auto& test : description["tests"]) {
        if (runs_lit(test)) excluded += (excluded.empty() ? "" : "|") + test["name"].get<std::string>();
    }
    const auto document = project.logs() / "ctest.xml";
    fs::create_directories(project.logs());
    fs::remove(document);
    std::vector<std::string> words{"ctest", "--test-dir", project.tools(), "--output-on-failure", "-j2", "--output-junit",
                                   document};
    if (!excluded.empty()) words.insert(words.end(), {"-E", "^(" + excluded + ")$"});
    return collect("host", document, run({.words = words, .deadline = suite_deadline}));
}

}  // namespace keel
