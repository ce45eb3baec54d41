// SPDX-License-Identifier: GPL-2.0-only
#include "support/git.hpp"

#include <fmt/format.h>

#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

constexpr int could_not_run = 2;

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// `M\0path\0R100\0old\0new\0`, as -z --name-status prints it.
std::vector<FileChange> changes_in(std::string_view text) {
    const auto words = split(text, '\0');
    std::vector<FileChange> changes;
    for (std::size_t at = 0; at + 1 < words.size(); at += 2) {
        using Kind = FileChange::Kind;
        const char letter = words[at].empty() ? 'M' : words[at][0];
        if (letter == 'R' || letter == 'C') {
            if (at + 2 >= words.size()) break;
            changes.push_back({letter == 'R' ? Kind::renamed : Kind::copied, words[at + 2], words[at + 1]});
            ++at;
        } else {
            changes.push_back({letter == 'A'   ? Kind::added
                               : letter == 'D' ? Kind::deleted
                                               : Kind::modified,
                               words[at + 1],
                               {}});
        }
    }
    return changes;
}

}  // namespace

Git::Git(const fs::path& folder) : folder_{folder} {
    if (find_program("git").empty()) throw UserError{"there is no git here", "install the package git", could_not_run};
    const auto root = keel::run({.words = {"git", "rev-parse", "--show-toplevel"}, .folder = folder_});
    if (!root.succeeded())
        throw UserError{fmt::format("{} is in no git repository", folder.string()), "name one with --repository",
                        could_not_run};
    folder_ = trimmed(root.output);
}

std::string Git::run(std::vector<std::string> words) const {
    // Names as they are, with nothing quoted; complaints apart from what is asked for.
    words.insert(words.begin(), {"sh", "-c", "exec git -c core.quotePath=false \"$@\" 2>/dev/null", "git"});
    const auto outcome = keel::run({.words = words, .folder = folder_});
    if (outcome.succeeded()) return outcome.output;
    std::vector<std::string> again{words.begin() + 3, words.end()};
    const auto why = keel::run({.words = again, .folder = folder_});
    const auto lines = lines_of(why.output);
    throw UserError{fmt::format("git does not answer: {}", lines.empty() ? "no reason given" : lines.front()),
                    "see that the repository has the whole history of the range", could_not_run};
}

std::string Git::commit(const std::string& revision) const {
    const auto found =
        keel::run({.words = {"git", "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"},
                   .folder = folder_});
    if (!found.succeeded())
        throw UserError{fmt::format("the repository has no commit '{}'", revision),
                        "give a commit, branch or tag that git log shows", could_not_run};
    return std::string{trimmed(found.output)};
}

std::vector<Commit> Git::commits(const std::string& from, const std::string& to) const {
    std::vector<Commit> commits;
    for (const auto& id : lines_of(run({"rev-list", "--reverse", "--topo-order", from + ".." + to}))) {
        if (id.empty()) continue;
        Commit commit{.id = id, .author = {}, .subject = {}, .agreed = {}, .files = {}};
        const auto head =
            lines_of(run({"show", "--no-patch", "--no-show-signature", "--format=%an <%ae>%n%s%n%P", id}));
        commit.author = head.empty() ? "" : head[0];
        commit.subject = head.size() > 1 ? head[1] : "";
        const bool is_merge = head.size() > 2 && words_of(head[2]).size() > 1;
        for (const auto& line : lines_of(run({"show", "--no-patch", "--no-show-signature",
                                              "--format=%(trailers:key=Acked-by,key=Reviewed-by,valueonly=true)", id})))
            if (!trimmed(line).empty()) commit.agreed.emplace_back(trimmed(line));
        if (is_merge) {
            for (auto& path : split(run({"diff-tree", "-r", "-c", "--no-commit-id", "--name-only", "-z", id}), '\0'))
                commit.files.push_back({FileChange::Kind::modified, std::move(path), {}});
        } else {
            commit.files =
                changes_in(run({"diff-tree", "--root", "-r", "-M", "--no-commit-id", "--name-status", "-z", id}));
        }
        commits.push_back(std::move(commit));
    }
    return commits;
}

std::vector<FileChange> Git::difference(const std::string& from, const std::string& to) const {
    return changes_in(run({"diff-tree", "-r", "-M", "--name-status", "-z", from, to}));
}

std::optional<std::string> Git::file(const std::string& commit, const std::string& path) const {
    const auto name = commit + ":" + path;
    if (!keel::run({.words = {"git", "cat-file", "-e", name}, .folder = folder_}).succeeded()) return std::nullopt;
    return run({"cat-file", "blob", name});
}

std::vector<std::string> Git::files_with(const std::string& commit, const std::string& word, const std::string& below) const {
    std::vector<std::string> words{"git", "grep", "-l", "-z", "-w", "-F", "--full-name", "-e", word, commit, "--"};
    words.push_back(below.empty() ? ":(top)" : ":(top,literal)" + below);
    const auto found = keel::run({.words = words, .folder = folder_});
    if (found.status == 1 && found.output.empty()) return {};  // In none.
    if (!found.succeeded())
        throw UserError{fmt::format("git does not answer: {}", found.output), "see that the repository has that commit", could_not_run};
    auto files = split(found.output, '\0');
    for (auto& file : files) file.erase(0, std::min(file.size(), commit.size() + 1));
    return files;
}

std::vector<std::string> Git::added_lines(const std::string& commit, const std::string& path) const {
    std::vector<std::string> added;
    bool is_text = false;
    for (const auto& line : lines_of(run({"show", "--format=", "--no-color", "--no-ext-diff", "--no-textconv",
                                          "--unified=0", commit, "--", ":(top,literal)" + path}))) {
        if (line.starts_with("@@"))
            is_text = true;
        else if (line.starts_with("diff "))
            is_text = false;
        else if (is_text && line.starts_with('+'))
            added.push_back(line.substr(1));
    }
    return added;
}

}  // namespace keel
