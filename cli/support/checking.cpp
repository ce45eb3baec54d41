// SPDX-License-Identifier: GPL-2.0-only
#include "support/checking.hpp"

#include <fmt/format.h>
#include <stdlib.h>

#include <set>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

constexpr auto compiler = "clang++-19";

/// A scratch file's text, or nothing where it was not written.
std::string contents(const fs::path& file) { return fs::exists(file) ? read_file(file) : std::string{}; }

/// What a finding says of files is seen from where its unit was compiled; make it true everywhere.
void make_absolute(nlohmann::json& finding, const fs::path& folder) {
    const auto repair = [&](nlohmann::json& place) {
        const fs::path file = place.value("file", "");
        if (!file.empty() && file.is_relative()) place["file"] = (folder / file).lexically_normal().string();
    };
    repair(finding);
    for (const auto* list : {"notes", "fixes"})
        for (auto& place : finding[list]) repair(place);
}

}  // namespace

Checking::Checking(Options options) : options_{std::move(options)} {
    auto name = (fs::temp_directory_path() / "keel-check-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw UserError{"cannot make a scratch folder in " + fs::temp_directory_path().string(),
                        "set TMPDIR to a folder you can write to", 2};
    scratch_ = name;
}

Checking::~Checking() {
    std::error_code ignored;
    fs::remove_all(scratch_, ignored);
}

std::vector<std::string> Checking::flags_of(const CompileCommand& command) {
    const auto wanted = flags_for_checking(command);
    {
        const std::lock_guard guard{lock_};
        if (const auto found = known_.find(wanted); found != known_.end()) return found->second;
    }
    auto flags = wanted;
    // The driver of clang names all it does not know at once; what it then finds is about fewer flags.
    for (bool refused = true; refused;) {
        std::vector<std::string> words{compiler, "-###", "-fsyntax-only", "-x", "c++", "/dev/null"};
        words.insert(words.begin() + 2, flags.begin(), flags.end());
        refused = refuses_options(run({.words = words, .folder = command.folder}).output, flags);
    }
    const std::lock_guard guard{lock_};
    return known_[wanted] = flags;
}

Checked Checking::check(const CompileCommand& command, const std::vector<std::string>& flags, std::size_t number) {
    Checked checked;
    const auto fails = [&](std::string why, std::string next) {
        checked.why = std::move(why);
        checked.next = std::move(next);
        return checked;
    };
    const auto name = command.file.string();
    if (!fs::is_directory(command.folder))
        return fails("the folder " + command.folder.string() + ", where " + name + " is compiled, is not there",
                     "configure the build again");
    const auto is_there = command.folder / command.file;
    if (!fs::exists(is_there)) return fails("there is no file " + name, "give the .cpp files to check, or configure the build again");
    if (fs::is_directory(is_there)) return fails(name + " is a folder", "give the .cpp files to check, or -p with a build folder");

    const auto json_file = scratch_ / fmt::format("{}.json", number), sarif_file = scratch_ / fmt::format("{}.sarif", number);
    const std::string argument = "-fplugin-arg-keel_checker-";
    std::vector<std::string> words{compiler};
    words.insert(words.end(), flags.begin(), flags.end());
    for (const auto& word : {std::string{"-fsyntax-only"}, std::string{"-Wno-unknown-warning-option"},
                             std::string{"-Wno-unused-command-line-argument"}, std::string{"-Wno-ignored-optimization-argument"},
                             "-I" + options_.library.string(), "-fplugin=" + options_.checker.string(),
                             argument + "json=" + json_file.string(), argument + "sarif=" + sarif_file.string()})
        words.push_back(word);
    if (!options_.dump.empty()) words.push_back(argument + "dump=" + options_.dump);
    if (options_.in_colour) words.push_back("-fcolor-diagnostics");
    words.push_back(name);
    const auto outcome = run({.words = words, .folder = command.folder});

    checked.output = outcome.output;
    for (const auto& line : lines_of(contents(json_file))) {
        if (line.empty()) continue;
        auto& finding = checked.findings.emplace_back(nlohmann::json::parse(line));
        if (command.folder != fs::current_path()) make_absolute(finding, command.folder);
    }
    if (const auto log = contents(sarif_file); !log.empty()) checked.sarif = nlohmann::json::parse(log);
    if (outcome.succeeded()) {
        checked.verdict = Checked::Verdict::accepted;
    } else if (outcome.output.find("PLEASE submit a bug report") != std::string::npos || outcome.status > 128) {
        return fails("the compiler or the checker crashed on " + name,
                     "please report it with the file; what it printed is above");
    } else if (!checked.findings.empty()) {
        checked.verdict = Checked::Verdict::refused;
    } else if (outcome.status == 127) {
        return fails(std::string{compiler} + " cannot be run", "run ./keel doctor, which says what is missing");
    } else {
        return fails("clang itself does not compile " + name + ", so nothing was checked (its errors are above)",
                     "correct them; a header that is not found may need a build first, or -- -I FOLDER");
    }
    return checked;
}

std::string as_json_lines(const std::vector<Checked>& files) {
    std::string lines;
    std::set<std::string> said;
    for (const auto& file : files)
        for (const auto& finding : file.findings)
            if (const auto line = finding.dump(); said.insert(line).second) lines += line + "\n";
    return lines;
}

std::string as_sarif(const std::vector<Checked>& files) {
    using nlohmann::json;
    json rules = json::array(), results = json::array(), accidents = json::array();
    std::map<std::string, std::size_t> index;
    std::set<std::string> said;
    for (const auto& file : files) {
        if (file.verdict == Checked::Verdict::could_not_run)
            accidents.push_back({{"level", "error"}, {"message", {{"text", file.why + "; " + file.next}}}});
        if (file.sarif.is_null()) continue;
        const auto& run = file.sarif["runs"][0];
        for (const auto& rule : run["tool"]["driver"]["rules"])
            if (index.try_emplace(rule["id"], rules.size()).second) rules.push_back(rule);
        for (auto result : run["results"]) {
            result["ruleIndex"] = index[result["ruleId"]];
            if (said.insert(result.dump()).second) results.push_back(std::move(result));
        }
    }
    json invocation{{"executionSuccessful", accidents.empty()}};
    if (!accidents.empty()) invocation["toolExecutionNotifications"] = std::move(accidents);
    return json{{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"},
                {"version", "2.1.0"},
                {"runs",
                 {{{"tool", {{"driver", {{"name", "keel"}, {"rules", std::move(rules)}}}}},
                   {"invocations", {std::move(invocation)}},
                   {"columnKind", "unicodeCodePoints"},
                   {"results", std::move(results)}}}}}
               .dump(2) + "\n";
}

}  // namespace keel
