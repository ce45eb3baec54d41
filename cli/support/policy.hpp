// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// What the owners of a subsystem say of C++ in it.
enum class Stance {
    accept,     ///< New C++ is welcome. C is still rewritten by its owners only.
    hands_off,  ///< C++ elsewhere may use the subsystem; the subsystem itself is not changed for it.
    decline,    ///< No C++ in it, and none that uses it.
    unsaid,     ///< Nobody asked yet: as hands_off.
};

/// "accept", "hands-off", "decline", "has not said".
std::string_view word_for(Stance stance);

/// A section of the file.
struct Subsystem {
    std::string name;
    std::vector<std::string> owners;    ///< M: "Jane Doe <jane@example.org>"
    std::vector<std::string> lists;     ///< L:
    std::vector<std::string> files;     ///< F:
    std::vector<std::string> excluded;  ///< X:
    Stance stance = Stance::unsaid;
    unsigned line = 0;  ///< of its name

    bool is_owned_by(std::string_view email) const;
};

/// Who owns what of a tree, and what they say of C++: a file in the form of the kernel's MAINTAINERS, whose sections
/// may have one line more, `C++: accept`, `C++: hands-off` or `C++: decline`. All other tags mean what they mean there.
class Policy {
public:
    /// `name`: of the file, for messages. Throws UserError where a stance cannot be read, with the line.
    static Policy parse(std::string_view text, const std::string& name);

    struct Match {
        const Subsystem* subsystem = nullptr;  ///< null: nobody's
        std::string pattern;                   ///< the F: that decided
    };
    /// The subsystem whose pattern says most of the path; of two that say as much the first in the file.
    Match of(std::string_view path) const;

    const std::vector<Subsystem>& subsystems() const { return subsystems_; }
    const Subsystem* named(std::string_view name) const;

private:
    std::vector<Subsystem> subsystems_;
};

/// Whether a pattern of F: or X: matches: a folder and all below it, or a file name with `*` and `?` that stop at `/`,
/// as get_maintainer.pl reads them.
bool matches(std::string_view pattern, std::string_view path);

/// The address in "Jane Doe <jane@example.org>", in small letters.
std::string address_in(std::string_view owner);

}  // namespace keel
