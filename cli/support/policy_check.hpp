// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "support/git.hpp"
#include "support/policy.hpp"

namespace keel {

/// What a range of commits does that an owner did not agree to.
struct PolicyFinding {
    enum class Rule {
        new_cpp,      ///< C++ where its owners do not accept it
        rewritten_c,  ///< C that somebody else replaces by C++
        changed,      ///< a subsystem that is changed for C++, hands-off or declined
        uses,         ///< C++ that uses a subsystem which declines
        stance,       ///< what somebody else says of C++ in the owners' name
    } rule = Rule::new_cpp;
    std::string path;
    std::string text;       ///< what is wrong, for people
    std::string subsystem;  ///< empty: nobody's
    Stance stance = Stance::unsaid;
    std::vector<std::string> ask;  ///< owners, then lists
    std::string commit, author, subject;
};

/// "new-cpp", "rewritten-c", "changed", "uses", "stance".
std::string_view word_for(PolicyFinding::Rule rule);

struct PolicyVerdict {
    std::size_t commits = 0;
    std::size_t cpp_files = 0;  ///< that the range adds or changes
    std::vector<PolicyFinding> findings;
    bool allowed() const { return findings.empty(); }
};

/// Holds the commits after `base`, up to `tip`, against the policy as it was at `base`. `policy_path`: where the policy
/// stands in the tree; empty where it is no part of it.
///
/// A commit is an owner's own if he is its author, or if it carries his Acked-by or Reviewed-by.
PolicyVerdict check_policy(const Git& git, const std::string& base, const std::string& tip, const Policy& policy,
                           const std::string& policy_path);

}  // namespace keel
