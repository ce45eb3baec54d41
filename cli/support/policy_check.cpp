// SPDX-License-Identifier: GPL-2.0-only
#include "support/policy_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace keel {

namespace {

using Rule = PolicyFinding::Rule;
using Kind = FileChange::Kind;

bool ends_with_one_of(std::string_view path, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](auto ending) { return path.ends_with(ending); });
}
bool is_cpp(std::string_view path) {
    return ends_with_one_of(path, {".cpp", ".cc", ".cxx", ".hpp", ".hh", ".hxx", ".ipp", ".cppm"});
}
bool is_c(std::string_view path) { return ends_with_one_of(path, {".c", ".h", ".S"}); }
/// What kbuild reads.
bool is_build_file(std::string_view path) {
    const auto name = path.substr(path.find_last_of('/') + 1);
    return name == "Makefile" || name == "Kbuild" || name.ends_with(".mk");
}
/// `drivers/net/foo.c` without its ending.
std::string stem(std::string_view path) { return std::string{path.substr(0, path.find_last_of('.'))}; }
std::string folder_of(std::string_view path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string_view::npos ? "" : std::string{path.substr(0, slash + 1)};
}

class Check {
public:
    Check(const Git& git, std::string base, std::string tip, const Policy& policy, const std::string& policy_path)
        : git_{git},
          base_{std::move(base)},
          tip_{std::move(tip)},
          policy_{policy},
          policy_path_{policy_path},
          commits_{git.commits(base_, tip_)} {}

    PolicyVerdict run() {
        verdict_.commits = commits_.size();
        std::set<std::string> cpp;
        for (const auto& commit : commits_)
            for (const auto& file : commit.files)
                if (is_cpp(file.path) && file.kind != Kind::deleted) cpp.insert(file.path);
        verdict_.cpp_files = cpp.size();
        for (const auto& commit : commits_) {
            new_cpp(commit);
            stances(commit);
        }
        rewritten();
        // A range without C++ is no affair of this policy, whatever it changes.
        if (!cpp.empty() || builds_cpp_)
            for (const auto& commit : commits_) changed(commit);
        return std::move(verdict_);
    }

private:
    bool is_own(const Commit& commit, const Subsystem* subsystem) const {
        if (!subsystem) return false;
        return subsystem->is_owned_by(address_in(commit.author)) ||
               std::ranges::any_of(commit.agreed,
                                   [&](const auto& one) { return subsystem->is_owned_by(address_in(one)); });
    }

    void new_cpp(const Commit& commit) {
        for (const auto& file : commit.files) {
            if (is_build_file(file.path) && file.kind != Kind::deleted) build_lines(commit, file.path);
            if (!is_cpp(file.path) || file.kind == Kind::deleted) continue;
            uses(commit, file.path);
            // What is there already may be mended; of a file that was moved the new place counts.
            if (file.kind == Kind::modified ||
                (file.kind == Kind::renamed && is_cpp(file.from) && same_owner(file.from, file.path)))
                continue;
            const auto* subsystem = policy_.of(file.path).subsystem;
            if (stance_of(subsystem) == Stance::accept) continue;
            say(Rule::new_cpp, file.path, fmt::format("new C++ in {}", in_words(subsystem)), subsystem, commit);
        }
    }

    bool same_owner(const std::string& left, const std::string& right) const {
        return policy_.of(left).subsystem == policy_.of(right).subsystem;
    }

    /// `obj-m += new.o`, where new.cpp is what makes it.
    void build_lines(const Commit& commit, const std::string& path) {
        for (const auto& line : git_.added_lines(commit.id, path))
            for (const auto& word : words_of(line)) {
                if (!word.ends_with(".o")) continue;
                const auto source = folder_of(path) + stem(word);
                const auto is_there = [&](const char* ending) {
                    return git_.file(commit.id, source + ending).has_value();
                };
                if (!is_there(".cpp") && !is_there(".cc") && !is_there(".cxx")) continue;
                builds_cpp_ = true;
                const auto* subsystem = policy_.of(path).subsystem;
                if (stance_of(subsystem) != Stance::accept)
                    say(Rule::new_cpp, path, fmt::format("builds {} from C++ in {}", word, in_words(subsystem)),
                        subsystem, commit);
            }
    }

    /// What a C++ file includes of a subsystem that declines.
    void uses(const Commit& commit, const std::string& path) {
        for (const auto& line : git_.added_lines(commit.id, path)) {
            auto text = trimmed(line);
            if (!text.starts_with('#')) continue;
            text = trimmed(text.substr(1));
            if (!text.starts_with("include")) continue;
            text = trimmed(text.substr(7));
            if (text.size() < 3 || (text[0] != '<' && text[0] != '"')) continue;
            const std::string name{text.substr(1, text.find_first_of(">\"", 1) - 1)};
            for (const auto& place : {folder_of(path) + name, "include/" + name, "include/uapi/" + name, name}) {
                const auto* subsystem = policy_.of(place).subsystem;
                if (stance_of(subsystem) != Stance::decline || subsystem == policy_.of(path).subsystem) continue;
                if (!git_.file(commit.id, place)) continue;
                if (is_own(commit, subsystem)) continue;
                say(Rule::uses, path, fmt::format("C++ that includes {} of {}", place, in_words(subsystem)), subsystem,
                    commit);
                break;
            }
        }
    }

    /// C whose place C++ took between the ends of the range, in one commit or in several.
    void rewritten() {
        std::map<std::string, std::string> gone, came;  // By stem.
        const auto differences = git_.difference(base_, tip_);
        for (const auto& file : differences) {
            if (file.kind == Kind::deleted && is_c(file.path) && !file.path.ends_with(".h"))
                gone[stem(file.path)] = file.path;
            if (file.kind == Kind::renamed && is_c(file.from)) gone[stem(file.from)] = file.from;
            if (is_cpp(file.path) && file.kind != Kind::deleted && file.kind != Kind::modified)
                came[stem(file.path)] = file.path;
            if (file.kind == Kind::renamed && is_c(file.from) && is_cpp(file.path)) took_place(file.from, file.path);
        }
        for (const auto& [name, old] : gone)
            if (const auto found = came.find(name); found != came.end()) took_place(old, found->second);
    }
    void took_place(const std::string& old, const std::string& now) {
        if (!rewritten_.insert(old).second) return;
        const auto* subsystem = policy_.of(old).subsystem;
        // The commit that took the C away has to be its owner's.
        const Commit* guilty = nullptr;
        for (const auto& commit : commits_)
            for (const auto& file : commit.files)
                if ((file.kind == Kind::deleted && file.path == old) ||
                    (file.kind == Kind::renamed && file.from == old))
                    guilty = &commit;
        if (!guilty && !commits_.empty()) guilty = &commits_.back();
        if (!guilty || is_own(*guilty, subsystem)) return;
        say(Rule::rewritten_c, old, fmt::format("C of {} that {} replaces", in_words(subsystem), now), subsystem,
            *guilty);
    }

    /// In a range that brings C++: C of those who want nothing to do with it.
    void changed(const Commit& commit) {
        for (const auto& file : commit.files) {
            for (const auto& path : {file.path, file.from}) {
                if (path.empty() || is_cpp(path) || path == policy_path_ || rewritten_.contains(path)) continue;
                // A new file, such as the Kbuild of a new driver, changes nothing that was there.
                if (file.kind == Kind::added || (file.kind == Kind::copied && path == file.from)) continue;
                const auto* subsystem = policy_.of(path).subsystem;
                if (!subsystem || stance_of(subsystem) == Stance::accept || is_own(commit, subsystem)) continue;
                say(Rule::changed, path, fmt::format("changed for C++, in {}", in_words(subsystem)), subsystem, commit);
            }
        }
    }

    /// Who speaks for whom.
    void stances(const Commit& commit) {
        if (policy_path_.empty() || std::ranges::none_of(commit.files, [&](const auto& file) {
                return file.path == policy_path_ || file.from == policy_path_;
            }))
            return;
        const auto before = at(commit.id + "^"), after = at(commit.id);
        for (const auto& now : after.subsystems()) {
            const auto* then = before.named(now.name);
            if ((then ? then->stance : Stance::unsaid) == now.stance &&
                (!then || then->owners == now.owners || now.stance == Stance::unsaid))
                continue;
            // Of a new section those that it took files from have a say, and else its own owners.
            const auto* asked = then ? then : &now;
            if (!then)
                for (const auto& pattern : now.files)
                    if (const auto* taken = before.of(pattern).subsystem) asked = taken;
            if (is_own(commit, asked)) continue;
            say(Rule::stance, policy_path_,
                fmt::format("says '{}' of C++ in '{}', which is for its owners to say", word_for(now.stance), now.name),
                asked, commit);
        }
        for (const auto& then : before.subsystems())
            if (!after.named(then.name) && then.stance != Stance::unsaid && !is_own(commit, &then))
                say(Rule::stance, policy_path_,
                    fmt::format("takes away what the owners of '{}' said of C++", then.name), &then, commit);
    }
    Policy at(const std::string& revision) const {
        const auto text = git_.file(revision, policy_path_);
        return text ? Policy::parse(*text, policy_path_) : Policy{};
    }

    static Stance stance_of(const Subsystem* subsystem) { return subsystem ? subsystem->stance : Stance::unsaid; }
    static std::string in_words(const Subsystem* subsystem) {
        if (!subsystem) return "files that no section of the policy names";
        return subsystem->stance == Stance::unsaid
                   ? fmt::format("'{}', whose owners have not said what they think of C++", subsystem->name)
                   : fmt::format("'{}', which says {}", subsystem->name, word_for(subsystem->stance));
    }

    void say(Rule rule, const std::string& path, std::string text, const Subsystem* subsystem, const Commit& commit) {
        if (!said_.insert({static_cast<int>(rule), path, text}).second) return;
        PolicyFinding finding{rule,      path,          std::move(text), {}, stance_of(subsystem), {},
                              commit.id, commit.author, commit.subject};
        if (subsystem) {
            finding.subsystem = subsystem->name;
            finding.ask = subsystem->owners;
            finding.ask.insert(finding.ask.end(), subsystem->lists.begin(), subsystem->lists.end());
        }
        verdict_.findings.push_back(std::move(finding));
    }

    const Git& git_;
    std::string base_, tip_;
    const Policy& policy_;
    const std::string& policy_path_;
    std::vector<Commit> commits_;
    bool builds_cpp_ = false;
    std::set<std::string> rewritten_;
    std::set<std::tuple<int, std::string, std::string>> said_;
    PolicyVerdict verdict_;
};

}  // namespace

std::string_view word_for(Rule rule) {
    switch (rule) {
        case Rule::new_cpp:
            return "new-cpp";
        case Rule::rewritten_c:
            return "rewritten-c";
        case Rule::changed:
            return "changed";
        case Rule::uses:
            return "uses";
        case Rule::stance:
            break;
    }
    return "stance";
}

PolicyVerdict check_policy(const Git& git, const std::string& base, const std::string& tip, const Policy& policy,
                           const std::string& policy_path) {
    return Check{git, base, tip, policy, policy_path}.run();
}

}  // namespace keel
