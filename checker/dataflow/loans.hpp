// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "dataflow/liveness.hpp"

namespace keel::checker {

/// One borrow of one place, at one statement.
struct Loan {
    ir::BorrowKind kind;
    ir::Place place;
    clang::SourceLocation where;
    BlockId block;
    std::size_t statement = 0;
    LocalId into;                 ///< the reference that it made
    bool of_capture = false;
    /// Of a placeholder: what the caller borrowed for this lifetime of the signature.
    std::optional<Lifetime> lifetime;
    /// The loan that it follows, where an owning pointer was moved.
    LoanId follows;
};

/// Loans by number: a bit each, in words, of which only those that are not zero are kept. Most sets hold a loan or two of
/// few; some hold hundreds.
class LoanSet {
    struct Word {
        std::uint32_t number;
        std::uint64_t bits;
    };
    using Words = ShortList<Word, 1>;

public:
    LoanSet() = default;
    explicit LoanSet(LoanId loan) : words_{{loan.value / 64, bit(loan)}} {}

    bool empty() const { return words_.empty(); }
    std::size_t size() const {
        std::size_t count = 0;
        for (const auto& word : words_) count += static_cast<std::size_t>(std::popcount(word.bits));
        return count;
    }
    bool contains(LoanId loan) const {
        for (const auto& word : words_)
            if (word.number >= loan.value / 64) return word.number == loan.value / 64 && (word.bits & bit(loan)) != 0;
        return false;
    }
    /// Whether the set grew.
    bool merge(const LoanSet& other) {
        bool grew = false;
        auto* at = words_.begin();
        for (const auto& word : other.words_) {
            while (at != words_.end() && at->number < word.number) ++at;
            if (at == words_.end() || at->number != word.number) {
                at = words_.insert(at, word);
                grew = true;
            } else if ((word.bits & ~at->bits) != 0) {
                at->bits |= word.bits;
                grew = true;
            }
        }
        return grew;
    }
    void erase(LoanId loan) {
        for (auto& word : words_)
            if (word.number == loan.value / 64) word.bits &= ~bit(loan);
        llvm::erase_if(words_, [](const Word& word) { return word.bits == 0; });
    }

    class Iterator {
    public:
        Iterator(const Word* at, const Word* end) : at_{at}, left_{at == end ? 0 : at->bits}, end_{end} {}
        LoanId operator*() const { return LoanId{at_->number * std::size_t{64} + static_cast<std::size_t>(std::countr_zero(left_))}; }
        Iterator& operator++() {
            left_ &= left_ - 1;
            if (left_ == 0) *this = Iterator{at_ + 1, end_};
            return *this;
        }
        bool operator!=(const Iterator& other) const { return at_ != other.at_ || left_ != other.left_; }

    private:
        const Word* at_;
        std::uint64_t left_;
        const Word* end_;
    };
    Iterator begin() const { return {words_.begin(), words_.end()}; }
    Iterator end() const { return {words_.end(), words_.end()}; }

private:
    static std::uint64_t bit(LoanId loan) { return std::uint64_t{1} << loan.value % 64; }

    Words words_;  // Sorted by number.
};

/// The loans of each region that has any, sorted by region: small, and copied often.
class LoansByRegion {
public:
    using Entry = std::pair<std::uint32_t, LoanSet>;

    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }
    auto begin() { return entries_.begin(); }
    auto end() { return entries_.end(); }
    auto find(std::uint32_t region) const {
        const auto at = llvm::lower_bound(entries_, region, is_before);
        return at != entries_.end() && at->first == region ? at : entries_.end();
    }
    LoanSet& operator[](std::uint32_t region) {
        const auto at = llvm::lower_bound(entries_, region, is_before);
        return (at != entries_.end() && at->first == region ? at : entries_.insert(at, {region, {}}))->second;
    }
    void reserve(std::size_t size) { entries_.reserve(size); }
    void erase(std::uint32_t region) {
        const auto at = llvm::lower_bound(entries_, region, is_before);
        if (at != entries_.end() && at->first == region) entries_.erase(at);
    }

private:
    static bool is_before(const Entry& entry, std::uint32_t region) { return entry.first < region; }

    std::vector<Entry> entries_;
};

/// Which loans each region may hold, at each point.
///
/// Forward: a borrow puts its loan into the region of the reference it makes; an assignment carries loans
/// from the regions of its source to those of its target, and replaces what was there where nothing else
/// that is still used shares the region. What nobody uses any more is forgotten.
class Loans {
public:
    using State = LoansByRegion;  // Per region that stands for its like.

    Loans(const ir::Body& body, Shapes& shapes, const Regions& regions, const Liveness& liveness,
          const std::vector<BlockId>& order);

    const Indexed<LoanId, Loan>& all() const { return loans_; }
    /// Whether the body borrows anything itself.
    bool borrows() const { return loans_.size() > placeholders_.size(); }
    /// Those whose place starts at the local.
    llvm::ArrayRef<LoanId> of(LocalId local) const { return by_local_[local.value]; }
    LoanId made_by(BlockId block, std::size_t statement) const;

    const std::vector<State>& at_entry() const { return states_; }
    void step(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const;

    /// A local that still needs the loan after a statement, or an invalid one. The signature's regions are
    /// needed throughout; they have no local.
    struct Holder {
        bool needed = false;
        LocalId local;          ///< invalid: the caller
        bool only_dropped = false;
        Lifetime lifetime = 0;
    };
    Holder holder(const State& state, LoanId loan, const Liveness::State& live) const;

    const Regions& regions() const { return regions_; }
    const Liveness& liveness() const { return liveness_; }

    // For the solver.
    State bottom() const { return {}; }
    State unreached() const { return {}; }
    void enter(State& state, const State& at_entry) const { state = at_entry; }
    State entry() const;
    bool join(State& into, const State& from, BlockId to) const;
    void transfer(State& state, const ir::Statement& statement, BlockId block, std::size_t number) const {
        step(state, statement, block, number);
    }

    bool is_live(const Regions::Member& member, const Liveness::State& live) const;
    bool is_live(RegionId region, const Liveness::State& live) const;

private:
    void find_loans(const std::vector<BlockId>& order);
    void borrow_members();
    void follow_boxes(const std::vector<BlockId>& order);
    void call(State& state, const ir::Call& call, const Liveness::State& live) const;
    void forget_through(State& state, LocalId local, BlockId block) const;
    void call_closures(State& state, const ir::Call& call) const;
    void empty(State& state, const ir::Operand& operand, const Liveness::State& live) const;
    void put(State& state, const ir::Place& to, unsigned slot, RegionId region, LoanSet loans,
             const Liveness::State& live, bool replace) const;

    const ir::Body& body_;
    Shapes& shapes_;
    const Regions& regions_;
    const Liveness& liveness_;
    Indexed<LoanId, Loan> loans_;
    std::vector<LoanId> placeholders_;
    std::vector<std::pair<RegionId, LoanId>> inner_loans_;
    std::map<std::pair<std::uint32_t, std::size_t>, LoanId> by_statement_;
    /// Per statement that moves an owning pointer: which loans get a follower.
    std::map<std::pair<std::uint32_t, std::size_t>, std::vector<std::pair<LoanId, LoanId>>> followers_;
    std::vector<std::vector<LoanId>> by_local_;
    llvm::BitVector repeated_;
    std::vector<State> states_;
};

/// Prints the loans of a body, and where each is needed and by whom.
void print(const Loans& loans, const ir::Body& body, const std::vector<BlockId>& order, llvm::raw_ostream& out);

}  // namespace keel::checker
