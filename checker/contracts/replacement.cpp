// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/replacement.hpp"

namespace keel::checker {
namespace {

/// Of a class that derives: a lifetime that the base does not have. All that is known of it where only the base is
/// seen is that it is longer than the reference to the object.
constexpr Lifetime hidden = ~0U;

class Comparison {
public:
    Comparison(const Signature& mine, const Signature& theirs, Shapes& shapes) : mine_{mine}, theirs_{theirs}, shapes_{shapes} {
        image_[static_lifetime] = static_lifetime;
    }

    /// `slots`: for each lifetime of the base, the one of the derived class that it is.
    void objects(const Slots& slots, const std::vector<std::pair<unsigned, unsigned>>& relations) {
        const auto& here = mine_.parameter_lifetimes[0];
        const auto& there = theirs_.parameter_lifetimes[0];
        object_ = there[0];
        image_[here[0]] = there[0];
        for (std::size_t at = 0; at < slots.size() && at + 1 < there.size(); ++at)
            if (slots[at] + 1 < here.size()) bind(here[slots[at] + 1], there[at + 1], true);
        for (std::size_t at = 1; at < here.size(); ++at) image_.try_emplace(here[at], hidden);
        for (const auto& [longer, shorter] : relations)
            if (longer + 1 < here.size() && shorter + 1 < here.size()) known_.emplace(here[longer + 1], here[shorter + 1]);
    }
    void arguments(std::size_t first_here, std::size_t first_there) {
        for (std::size_t at = 0; at + first_here < mine_.parameters.size() && at + first_there < theirs_.parameters.size(); ++at) {
            const auto& here = mine_.parameter_lifetimes[at + first_here];
            const auto& there = theirs_.parameter_lifetimes[at + first_there];
            const auto type = mine_.parameters[at + first_here];
            for (unsigned slot = 0; slot < std::min(here.size(), there.size()); ++slot)
                bind(here[slot], there[slot], shapes_.invariant(type, slot));
            // What an owner owns is said to live as long as something else.
            const auto tie = mine_.pointees[at + first_here];
            const auto other = theirs_.pointees[at + first_there];
            if (tie == static_lifetime) continue;
            if (other == static_lifetime) demands_more_ = true;
            else bind(tie, other, true);
        }
        for (const auto& [longer, shorter] : mine_.outlives) demand(longer, shorter);
    }
    Mismatch result() const {
        if (demands_more_) return Mismatch::demands_more;
        for (unsigned slot = 0; slot < std::min(mine_.result_lifetimes.size(), theirs_.result_lifetimes.size()); ++slot)
            for (const auto lifetime : mine_.result_lifetimes[slot])
                if (!is_promised(lifetime, slot)) return Mismatch::promises_less;
        return Mismatch::none;
    }

private:
    /// A lifetime here is that one there, for every caller.
    void bind(Lifetime here, Lifetime there, bool is_exact) {
        const auto [entry, is_new] = image_.try_emplace(here, there);
        if (is_new || entry->second == there) return;
        const bool is_enough = !is_exact && (there == static_lifetime ||
                                             (entry->second != hidden && theirs_.lives_at_least(there, entry->second)));
        if (!is_enough) demands_more_ = true;
    }
    void demand(Lifetime longer, Lifetime shorter) {
        if (!image_.contains(longer) || !image_.contains(shorter) || known_.contains({longer, shorter})) return;
        const auto first = image_[longer] == hidden ? object_ : image_[longer];
        if (first == static_lifetime) return;
        if (image_[shorter] == hidden || !theirs_.lives_at_least(first, image_[shorter])) demands_more_ = true;
    }
    bool is_promised(Lifetime lifetime, unsigned slot) const {
        const auto found = image_.find(lifetime);
        if (found == image_.end()) return true;  // Nobody gives it anything to borrow from.
        const bool is_exact = shapes_.invariant(mine_.result, slot);
        if (found->second == hidden && is_exact) return false;
        const auto known = found->second == hidden ? object_ : found->second;
        return std::ranges::any_of(theirs_.result_lifetimes[slot], [&](Lifetime allowed) {
            return theirs_.lives_at_least(known, allowed) && (!is_exact || theirs_.lives_at_least(allowed, known));
        });
    }

    const Signature& mine_;
    const Signature& theirs_;
    Shapes& shapes_;
    std::map<Lifetime, Lifetime> image_;
    std::set<std::pair<Lifetime, Lifetime>> known_;  ///< relations that the class itself has
    Lifetime object_ = static_lifetime;
    bool demands_more_ = false;
};

}  // namespace

Mismatch compare_override(const clang::CXXMethodDecl* method, const clang::CXXMethodDecl* base, Contracts& contracts,
                          Shapes& shapes) {
    const auto& mine = contracts.of(method);
    const auto& theirs = contracts.of(base);
    if (!mine.has_self || !theirs.has_self || mine.parameters.size() != theirs.parameters.size()) return Mismatch::none;
    Comparison comparison{mine, theirs, shapes};
    const auto slots = shapes.base_slots(method->getParent(), base->getParent());
    comparison.objects(slots ? *slots : Slots{}, shapes.class_outlives(method->getParent()));
    comparison.arguments(1, 1);
    return comparison.result();
}

Mismatch compare(const Signature& function, const Signature& seen, Shapes& shapes) {
    const std::size_t first = function.has_self ? 1 : 0;
    if (function.parameters.size() != seen.parameters.size() + first) return Mismatch::none;
    Comparison comparison{function, seen, shapes};
    comparison.arguments(first, 0);
    return comparison.result();
}

}  // namespace keel::checker
