// SPDX-License-Identifier: GPL-2.0-only

/// Two uses of one place that exclude each other: shared by many, or exclusive to one.
///
///     const int& first = numbers[0];
///     numbers.push(2);              // refused: K0502, `first` is needed below
///     print(first);
///
/// Every access of a place is held against the loans of that place and of the places it contains or is part
/// of. A loan counts while some value that is used later may still hold it; that value may have got it
/// through any number of assignments and calls. One error for a loan: what follows from it is not said again.

#include "passes/loan_rules.hpp"

namespace keel::checker::passes {
namespace {

class Check : public LoanRule {
public:
    Check(const Function& function, Report& report)
        : function_{function}, body_{function.body}, loans_{function.loans}, report_{report} {}

    void before(const ir::Statement& statement, const Point& point) override {
        if (const auto* call = std::get_if<ir::Call>(&statement.what)) activate(*call, point);
        // Of `number += 1` the write says it all.
        if (const auto* read = std::get_if<ir::Read>(&statement.what); read && read->to_write) return;
        ir::for_each_access(statement, [&](const ir::Access& access) { check(access, point); });
    }
    void after(const ir::Statement& statement, const Point& point, const Loans::State& after) override {
        if (const auto* call = std::get_if<ir::Call>(&statement.what); call && gives_away(*call))
            given_away(*call, point.loans, after, point);
    }

private:
    const Liveness::State& live_before(const Point& point) const {
        const auto& liveness = loans_.liveness();
        return point.number == 0 ? liveness.at_start(point.block) : liveness.after(point.block, point.number - 1);
    }
    const Liveness::State& live_after(const Point& point) const { return loans_.liveness().after(point.block, point.number); }

    /// Whether the loan lies behind a reference that the accessed place holds, so that ending or replacing
    /// the reference does not touch what is borrowed.
    static bool is_behind_reference(const Loan& loan, const ir::Place& place, bool box_too) {
        for (std::size_t at = place.steps.size(); at < loan.place.steps.size(); ++at) {
            const auto& step = loan.place.steps[at];
            if (step.kind != ir::Projection::deref) continue;
            if (step.through == ir::Deref::box && !box_too) continue;
            return true;
        }
        return false;
    }

    /// Whether what is borrowed has nothing to do with where the value goes: it lies behind a shared reference in
    /// it, or is owned by a pointer and followed. Behind an exclusive one, the new holder would have a second way there.
    static bool stays_apart(const Loan& loan, const ir::Place& place) {
        for (std::size_t at = place.steps.size(); at < loan.place.steps.size(); ++at)
            if (const auto& step = loan.place.steps[at]; step.kind == ir::Projection::deref)
                return step.through != ir::Deref::exclusive;
        return false;
    }

    /// Whether a shared reference that the accessed place holds leads to the loan: a copy of it, which leads on
    /// whatever becomes of the place.
    static bool is_behind_shared(const Loan& loan, const ir::Place& place) {
        if (loan.of_capture) return false;  // The lambda looks at the reference itself.
        for (std::size_t at = place.steps.size(); at < loan.place.steps.size(); ++at)
            if (const auto& step = loan.place.steps[at];
                step.kind == ir::Projection::deref && step.through == ir::Deref::shared)
                return true;
        return false;
    }

    /// Whether the value that is assigned, or a reference that leads to where it goes, may hold the loan. What else
    /// the statement reads on the way is done with when the old value ends.
    bool needs_borrowed(LoanId id, const ir::Place& to, const Point& point) const {
        const auto* assign = std::get_if<ir::Assign>(&body_.blocks[point.block].statements[point.number].what);
        const auto* use = assign ? std::get_if<ir::Use>(&assign->value) : nullptr;
        if (!use || use->operand.kind == ir::Operand::constant) return true;
        const auto& regions = loans_.regions();
        const auto holds = [&](RegionId region) {
            if (!region.valid()) return false;
            const auto found = point.loans.find(regions.find(region).value);
            return found != point.loans.end() && found->second.contains(id);
        };
        return std::ranges::any_of(regions.of(use->operand.place), holds) ||
               std::ranges::any_of(regions.through(use->operand.place), holds) ||
               std::ranges::any_of(regions.through(to), holds);
    }

    /// Whether an owner goes to the caller, who was given a borrow of what it owns, and would not know of it.
    bool is_lent_to_caller(LoanId id, const Point& point) const {
        const auto* assign = std::get_if<ir::Assign>(&body_.blocks[point.block].statements[point.number].what);
        if (!assign) return false;
        bool goes_out = body_.locals[assign->to.local].kind == ir::Local::result;
        for (const auto& step : assign->to.steps)
            goes_out |= step.kind == ir::Projection::deref && step.through != ir::Deref::box;
        return goes_out && std::ranges::any_of(point.loans, [&](const auto& held) {
            const RegionId region{held.first};
            return loans_.regions().is_universal(region) && held.second.contains(id);
        });
    }

    /// An exclusive borrow through a reference that the object holds and its destructor may write through.
    bool is_used_by_destructor(const Loan& loan, const ir::Place& place) const {
        bool is_exclusive = false;
        for (std::size_t at = place.steps.size(); at < loan.place.steps.size(); ++at) {
            const auto& step = loan.place.steps[at];
            if (step.kind != ir::Projection::deref) continue;
            if (step.through == ir::Deref::shared) return false;
            if (step.through == ir::Deref::exclusive) is_exclusive = true;
        }
        if (!is_exclusive) return false;
        const auto type = body_.type_of(place);
        for (unsigned slot = 0; slot < function_.shapes.slots(type); ++slot)
            if (function_.shapes.used_by_destructor(type, slot)) return true;
        return false;
    }

    void check(const ir::Access& access, const Point& point) {
        if (access.kind == ir::Access::start && access.place.is_local()) return;
        for (const auto id : candidates(access.place.local, point)) {
            const auto& loan = loans_.all()[id];
            if (overlap(access.place, loan.place) == ir::Overlap::none) continue;
            if (reported_.contains(id)) continue;
            conflict(access, id, loan, point);
        }
    }

    /// An owner is given away while what it owns is borrowed: the callee may end it at once, unless its
    /// signature ties the borrow to the owner.
    void given_away(const ir::Call& call, const Loans::State& before, const Loans::State& after, const Point& point) {
        for (std::size_t at = 0; at < call.arguments.size(); ++at) {
            const auto& owner = call.arguments[at];
            if (owner.kind != ir::Operand::move) continue;
            for (const auto id : loans_.of(owner.place.local)) {
                const auto& loan = loans_.all()[id];
                if (!owner.place.is_prefix_of(loan.place) || reported_.contains(id)) continue;
                bool is_owned = false;
                for (std::size_t step = owner.place.steps.size(); step < loan.place.steps.size(); ++step) {
                    if (loan.place.steps[step].kind != ir::Projection::deref) continue;
                    is_owned = loan.place.steps[step].through == ir::Deref::box;
                    if (!is_owned) break;
                }
                if (!is_owned) continue;
                const Lifetime tie = at < call.signature->pointees.size() ? call.signature->pointees[at] : 0;
                bool is_kept = false;
                for (std::size_t other = 0; other < call.arguments.size() && other < call.signature->parameters.size(); ++other) {
                    const auto held = argument_regions(loans_.regions(), body_, call, other);
                    const auto& names = call.signature->parameter_lifetimes[other];
                    for (std::size_t slot = 0; slot < std::min<std::size_t>(held.size(), names.size()); ++slot) {
                        if (!held[slot].valid()) continue;
                        const auto found = before.find(loans_.regions().find(held[slot]).value);
                        if (found != before.end() && found->second.contains(id) && (tie == 0 || names[slot] != tie))
                            is_kept = true;
                    }
                }
                auto holder = loans_.holder(after, id, live_after(point));
                if (holder.needed && !(tie != 0 && holder.local == call.to.local)) is_kept = true;
                if (!is_kept) continue;
                reported_.insert(id);
                auto source = id;
                while (loans_.all()[source].follows.valid()) source = loans_.all()[source].follows;
                if (source != id && !reported_.insert(source).second) continue;
                auto& finding = report_.error(Code::move_while_borrowed, owner.where,
                                              "an owner is given away while '" + spell(body_, loans_.all()[source].place) +
                                                  "', which it owns, is borrowed");
                finding.note(loan.where, "borrowed here");
                if (holder.needed) needed(finding, loan, holder, point);
            }
        }
    }

    /// The loans of a local that somebody may still hold: from the shorter of both lists.
    llvm::SmallVector<LoanId, 4> candidates(LocalId local, const Point& point) const {
        const auto all = loans_.of(local);
        if (all.size() <= 1) return {all.begin(), all.end()};
        LoanSet held;
        for (const auto& [region, loans] : point.loans) held.merge(loans);
        if (all.size() <= held.size()) return {all.begin(), all.end()};
        llvm::SmallVector<LoanId, 4> result;
        for (const auto id : held)
            if (loans_.all()[id].place.local == local && !loans_.all()[id].lifetime) result.push_back(id);
        return result;
    }

    /// From the call on, the borrow of its receiver is exclusive.
    void activate(const ir::Call& call, const Point& point) {
        for (const auto& argument : call.arguments) {
            if (argument.kind != ir::Operand::copy || !argument.place.is_local()) continue;
            const auto reserved = reservation(argument.place.local, point);
            if (!reserved.valid()) continue;
            const auto& loan = loans_.all()[reserved];
            const ir::Access access{ir::Access::borrow_exclusive, loan.place, loan.where};
            for (const auto id : candidates(loan.place.local, point)) {
                if (id == reserved || reported_.contains(id)) continue;
                const auto& other = loans_.all()[id];
                if (overlap(access.place, other.place) != ir::Overlap::none) conflict(access, id, other, point);
            }
        }
    }

    LoanId reservation(LocalId view, const Point& point) const {
        const auto& statements = body_.blocks[point.block].statements;
        // The receiver is reserved before the arguments, maybe in an earlier block.
        for (std::size_t number = point.number; number-- > 0;)
            if (const auto* assign = std::get_if<ir::Assign>(&statements[number].what);
                assign && assign->to.is_local() && assign->to.local == view)
                return two_phase(loans_.made_by(point.block, number));
        for (auto at : function_.order)
            for (std::size_t number = 0; number < body_.blocks[at].statements.size(); ++number)
                if (const auto* assign = std::get_if<ir::Assign>(&body_.blocks[at].statements[number].what);
                    assign && assign->to.is_local() && assign->to.local == view)
                    return two_phase(loans_.made_by(at, number));
        return {};
    }
    LoanId two_phase(LoanId id) const {
        return id.valid() && loans_.all()[id].kind == ir::BorrowKind::two_phase ? id : LoanId{};
    }

    void conflict(const ir::Access& access, LoanId id, const Loan& loan, const Point& point) {
        const bool is_reserved = loan.kind == ir::BorrowKind::two_phase && loans_.liveness().is_used(live_before(point), loan.into);
        const bool is_exclusive = loan.kind != ir::BorrowKind::shared && !is_reserved;
        bool with_before = true;
        bool ends_old = false;  // What the place held before counts no more, nor does what that borrowed.
        Code code{};
        switch (access.kind) {
        case ir::Access::read:
            if (!is_exclusive) return;
            code = Code::use_while_exclusively_borrowed;
            break;
        case ir::Access::borrow_shared:
            if (!is_exclusive) return;
            code = Code::shared_against_exclusive;
            break;
        case ir::Access::borrow_two_phase:
            if (!is_exclusive) return;
            code = Code::second_exclusive_borrow;
            break;
        case ir::Access::borrow_exclusive:
            if (is_behind_shared(loan, access.place)) return;
            code = loan.kind != ir::BorrowKind::shared ? Code::second_exclusive_borrow : Code::shared_against_exclusive;
            break;
        case ir::Access::write:
        case ir::Access::start:
            if (is_behind_reference(loan, access.place, !function_.shapes.has_destructor(body_.type_of(access.place))))
                return;
            with_before = needs_borrowed(id, access.place, point) && !function_.shapes.copies(body_.type_of(access.place));
            ends_old = access.place.is_local() && function_.shapes.copies(body_.type_of(access.place));
            code = Code::write_while_borrowed;
            break;
        case ir::Access::move:
            if (stays_apart(loan, access.place) && !is_lent_to_caller(id, point)) return;
            code = Code::move_while_borrowed;
            break;
        case ir::Access::drop:
            if (is_behind_reference(loan, access.place, false) && !is_used_by_destructor(loan, access.place)) return;
            if (function_.values.surely_moved(point.values, access.place) &&
                function_.shapes.moves_empty(body_.type_of(access.place)))
                return;
            with_before = false;
            code = Code::does_not_live_long_enough;
            break;
        case ir::Access::storage_dead:
            if (is_behind_reference(loan, access.place, true)) return;
            with_before = false;
            code = Code::does_not_live_long_enough;
            break;
        }
        auto holder = ends_old ? Loans::Holder{} : loans_.holder(point.loans, id, with_before ? live_before(point) : live_after(point));
        // `pair = Pair{pair.number, 3}`: what is assigned may borrow from the place that it replaces.
        if (!holder.needed && access.kind == ir::Access::write && (ends_old || needs_borrowed(id, access.place, point))) {
            auto next = point.loans;
            loans_.step(next, body_.blocks[point.block].statements[point.number], point.block, point.number);
            holder = loans_.holder(next, id, live_after(point));
            if (!holder.needed) return;
            reported_.insert(id);
            return say(code, access, loan, holder, Point{point.block, point.number + 1, next, point.values});
        }
        // The object borrows from itself, and its destructor may look there.
        if (!holder.needed && access.kind == ir::Access::drop) {
            const auto own = loans_.holder(point.loans, id, live_before(point));
            if (own.needed && own.only_dropped && own.local == access.place.local) holder = own;
        }
        if (!holder.needed) return;
        reported_.insert(id);
        if (code == Code::does_not_live_long_enough) return ended(access, loan, holder, point);
        say(code, access, loan, holder, point);
    }

    void say(Code code, const ir::Access& access, const Loan& loan, const Loans::Holder& holder, const Point& point) {
        const auto name = spell(body_, access.place), lent = spell(body_, loan.place);
        const char* how = loan.kind == ir::BorrowKind::shared ? "borrowed" : "borrowed exclusively";
        std::string text;
        switch (code) {
        case Code::second_exclusive_borrow:
            text = "'" + name + "' is borrowed exclusively for a second time while the first borrow is still needed";
            break;
        case Code::shared_against_exclusive:
            text = loan.kind == ir::BorrowKind::shared
                       ? "'" + name + "' is changed or borrowed exclusively while it is borrowed"
                       : "'" + name + "' is borrowed while it is borrowed exclusively";
            break;
        case Code::use_while_exclusively_borrowed:
            text = "'" + name + "' is used while it is borrowed exclusively";
            break;
        case Code::move_while_borrowed:
            text = "'" + name + "' is moved while it is borrowed";
            break;
        default:
            text = "'" + name + "' is changed while it is borrowed";
        }
        auto& finding = report_.error(code, access.where, std::move(text));
        finding.note(loan.where, "'" + lent + "' is " + how + " here");
        needed(finding, loan, holder, point);
    }

    /// `[&number]` as `[number]`, where a copy does as well: the lambda only reads it, and copying it does nothing else.
    void capture_a_copy(Finding& finding, const Loan& loan) const {
        const auto* variable = body_.locals[loan.place.local].declaration;
        auto& ast = body_.function->getASTContext();
        if (loan.kind != ir::BorrowKind::shared || !variable || !loan.place.is_local() || !loan.where.isFileID()) return;
        if (!variable->getType().isTriviallyCopyableType(ast)) return;
        const auto& sources = ast.getSourceManager();
        clang::Token token;
        if (clang::Lexer::getRawToken(loan.where, token, sources, ast.getLangOpts()) || !token.is(clang::tok::raw_identifier) ||
            token.getRawIdentifier() != variable->getName())
            return;
        // The capture's mark stands right before its name, and after the bracket or another capture.
        const auto text = sources.getBufferData(sources.getFileID(loan.where)).take_front(sources.getFileOffset(loan.where));
        const auto before = text.rtrim();
        if (!before.ends_with("&") || !(before.drop_back().rtrim().ends_with("[") || before.drop_back().rtrim().ends_with(",")))
            return;
        const auto mark = loan.where.getLocWithOffset(-static_cast<int>(text.size() - before.size() + 1));
        finding.fix(clang::FixItHint::CreateRemoval(clang::CharSourceRange::getCharRange(mark, loan.where)));
    }

    /// The borrowed place ends while the borrow is still needed.
    void ended(const ir::Access& access, const Loan& loan, const Loans::Holder& holder, const Point& point) {
        const auto& local = body_.locals[access.place.local];
        const auto name = spell(body_, loan.place);
        const bool is_temporary = !local.declaration;
        const bool is_result = holder.local.valid() && body_.locals[holder.local].kind == ir::Local::result;
        if (loan.of_capture && (is_result || !holder.local.valid())) {
            auto& finding = report_.error(Code::lambda_outlives_capture, loan.where,
                                          "the lambda may outlive '" + name + "', which it captures by reference");
            finding.note(access.where, "'" + name + "' ends here; capture it by value, or move it into the lambda");
            capture_a_copy(finding, loan);
            return;
        }
        if (access.kind == ir::Access::drop && is_used_by_destructor(loan, access.place)) {
            report_.error(Code::borrow_outlives_destructor, loan.where,
                          "'" + name + "' is borrowed beyond the end of what holds it, whose destructor may still use it")
                .note(access.where, "the destructor runs here");
            return;
        }
        const auto* record = body_.type_of(access.place)->getAsCXXRecordDecl();
        if (access.kind == ir::Access::drop && !is_result && record && record->getDestructor() &&
            record->getDestructor()->isUserProvided() && loan.place.steps.size() > access.place.steps.size()) {
            auto& finding = report_.error(Code::borrow_outlives_destructor, loan.where,
                                          "'" + name + "' is borrowed beyond the end of what it is a part of, whose "
                                          "destructor may still use it");
            finding.note(access.where, "the destructor runs here");
            needed(finding, loan, holder, point);
            return;
        }
        if (is_result) {
            auto& finding = report_.error(Code::returns_borrow_of_local, loan.where,
                                          is_temporary ? "the result borrows a temporary, which ends with this function"
                                                       : "the result borrows '" + name + "', which ends with this function");
            if (!is_temporary) finding.note(local.declaration->getLocation(), "'" + name + "' is declared here");
            return;
        }
        if (is_temporary) {
            auto& finding = report_.error(Code::temporary_dies_while_borrowed, loan.where,
                                          "this temporary ends while it is still borrowed");
            finding.note(access.where, "the temporary ends here; give it a name to keep it");
            needed(finding, loan, holder, point);
            return;
        }
        auto& finding = report_.error(Code::does_not_live_long_enough, loan.where,
                                      "'" + name + "' does not live long enough for this borrow");
        finding.note(access.where, "'" + name + "' ends here while it is still borrowed");
        needed(finding, loan, holder, point);
    }

    void needed(Finding& finding, const Loan& loan, const Loans::Holder& holder, const Point& point) const {
        if (!holder.local.valid()) {
            if (loan.into == body_.self) return;  // A member beside it has it for as long as the object lives.
            finding.note(body_.function->getLocation(), "the signature lets the borrow outlive the function");
            return;
        }
        const auto where = next_use(holder.local, point);
        if (where.isInvalid()) return;
        const auto& local = body_.locals[holder.local];
        const std::string by = local.declaration && !local.declaration->getName().empty()
                                   ? " by '" + local.declaration->getName().str() + "'"
                                   : "";
        if (where == loan.where) finding.note(where, "the borrow is still needed in the next round of the loop");
        else if (holder.only_dropped) finding.note(where, "the borrow is needed until here" + by + ", whose destructor may use it");
        else finding.note(where, "the borrow is still needed here" + by);
    }

    /// The first use of a local after a point, with the flow.
    clang::SourceLocation next_use(LocalId local, const Point& point) const {
        std::deque<std::pair<BlockId, std::size_t>> work{{point.block, point.number}};
        std::set<BlockId> seen;
        while (!work.empty()) {
            const auto [at, first] = work.front();
            work.pop_front();
            const auto& block = body_.blocks[at];
            bool is_over = false;
            for (std::size_t number = first; number < block.statements.size() && !is_over; ++number) {
                clang::SourceLocation found;
                ir::for_each_access(block.statements[number], [&](const ir::Access& access) {
                    if (access.place.local != local || found.isValid()) return;
                    if (access.kind == ir::Access::storage_dead) is_over = true;
                    else if (access.kind == ir::Access::start || access.kind == ir::Access::write) {
                        if (access.place.is_local()) is_over = true;
                    } else {
                        found = access.where;
                    }
                });
                if (found.isValid())
                    return std::holds_alternative<ir::Call>(block.statements[number].what) ? block.statements[number].where
                                                                                          : found;
            }
            if (is_over) continue;
            for (auto to : block.end.targets)
                if (seen.insert(to).second) work.emplace_back(to, 0);
        }
        return {};
    }

    const Function& function_;
    const ir::Body& body_;
    const Loans& loans_;
    Report& report_;
    std::set<LoanId> reported_;
};

}  // namespace

std::unique_ptr<LoanRule> conflicts(const Function& function, Report& report) {
    return function.loans.borrows() ? std::make_unique<Check>(function, report) : nullptr;
}

}  // namespace keel::checker::passes
