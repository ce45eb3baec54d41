// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/files.hpp"

namespace keel {

/// One file of a commit, by its path in the tree. Any bytes but zero may stand in a path.
struct FileChange {
    enum class Kind { added, modified, deleted, renamed, copied } kind = Kind::modified;
    std::string path;
    std::string from;  ///< of a rename or copy
};

struct Commit {
    std::string id;
    std::string author;  ///< "Jane Doe <jane@example.org>"
    std::string subject;
    std::vector<std::string> agreed;  ///< of Acked-by and Reviewed-by
    std::vector<FileChange> files;    ///< of a merge only what none of its parents has
};

/// A repository, read through the git command. Whatever git refuses becomes a UserError with git's own words; nothing
/// is ever written.
class Git {
public:
    /// `folder`: somewhere inside of it.
    explicit Git(const fs::path& folder);

    /// The commit that a name stands for.
    std::string commit(const std::string& revision) const;
    /// Those of `to` that are not in `from`, the oldest first.
    std::vector<Commit> commits(const std::string& from, const std::string& to) const;
    /// What differs between two commits, all in all.
    std::vector<FileChange> difference(const std::string& from, const std::string& to) const;
    /// Nothing where the commit has no such file.
    std::optional<std::string> file(const std::string& commit, const std::string& path) const;
    /// The files of a commit, at `below` or in that folder, in which a word stands; all of the tree where it is empty.
    std::vector<std::string> files_with(const std::string& commit, const std::string& word, const std::string& below) const;
    /// The top of the working tree.
    const fs::path& top() const { return folder_; }
    /// The lines that a commit adds to a file.
    std::vector<std::string> added_lines(const std::string& commit, const std::string& path) const;

private:
    std::string run(std::vector<std::string> words) const;

    fs::path folder_;
};

}  // namespace keel
