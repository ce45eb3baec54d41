// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"
#include "ir/body.hpp"

namespace keel::checker {

/// The regions of a body: one per slot of each local's type, and one per lifetime of the signature.
///
/// A region stands for the loans that a value may hold on to. Two regions between which something can be
/// written through a reference are the same for the whole body: what comes into one is in the other.
class Regions {
public:
    Regions(const ir::Body& body, Shapes& shapes);

    /// One region per slot of the place's type; an invalid one where nothing is tracked.
    llvm::SmallVector<RegionId, 2> of(const ir::Place& place) const;
    /// The regions of the references that lead to the place, up to the last shared one: what a borrow of
    /// the place keeps borrowed.
    llvm::SmallVector<RegionId, 2> through(const ir::Place& place) const;
    RegionId universal(Lifetime lifetime) const { return RegionId{lifetime}; }
    unsigned universals() const { return universals_; }

    /// The one that stands for all regions that are the same.
    RegionId find(RegionId region) const;
    bool is_universal(RegionId region) const { return has_universal_[find(region).value]; }

    /// The regions of members that borrow from members beside them, in the object that the body works on.
    const std::map<unsigned, RegionId>& inner() const { return inner_; }
    bool is_inner(RegionId region) const { return region.value >= first_.back(); }

    struct Member {
        LocalId local;
        unsigned slot;
    };
    /// Which locals share the region.
    llvm::ArrayRef<Member> members(RegionId region) const { return members_[find(region).value]; }
    /// Whether only the whole of the place holds the region, so that assigning it replaces what was there.
    bool is_sole(const ir::Place& place, unsigned slot) const;

    /// Whether the callee may write through a slot of an argument into what the caller still has.
    bool is_written(const ir::Call& call, std::size_t argument, std::size_t slot) const;
    /// A closure that the call gets, and keeps nothing of: all it can do is to call it. Null for any other argument.
    const clang::CXXRecordDecl* called_closure(const ir::Call& call, std::size_t argument) const;

    RegionId of(LocalId local, unsigned slot) const { return RegionId{first_[local.value] + slot}; }
    unsigned count(LocalId local) const { return first_[local.value + 1] - first_[local.value]; }
    std::size_t size() const { return same_.size(); }

    /// Whether anything in the body takes a borrow from one region to another, or the object has members that borrow from
    /// each other. Most small bodies only load and store.
    bool carries() const { return carries_ || !inner_.empty(); }

private:
    void relate();
    void relate(const ir::Assign& assign);
    void relate(const ir::Call& call);
    void unify(RegionId left, RegionId right);

    const ir::Body& body_;
    Shapes& shapes_;
    unsigned universals_;
    std::map<unsigned, RegionId> inner_;
    std::vector<std::uint32_t> first_;
    mutable std::vector<std::uint32_t> same_;
    bool carries_ = false;
    std::vector<bool> has_universal_;
    std::vector<llvm::SmallVector<Member, 1>> members_;
};

/// For each argument of a call, the regions of its slots as the parameter's type has them.
llvm::SmallVector<RegionId, 2> argument_regions(const Regions& regions, const ir::Body& body, const ir::Call& call,
                                                std::size_t argument);

}  // namespace keel::checker
